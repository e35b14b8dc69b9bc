package ca.qc.madi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that fails at the n-th write it is asked for, whoever asks: the book, the ledger or the engine. The
 * commit of a transaction that wrote counts as a write; one that fails has undone everything, as it does in life.
 */
public final class Pannes {

    private static final Set<String> ECRITURES =
            Set.of("execute", "executeUpdate", "executeBatch", "executeLargeUpdate", "executeLargeBatch");

    private int reste;
    private boolean survenue;

    /** The failure that was ordered. */
    public static final class Panne extends SQLException {
        private static final long serialVersionUID = 1L;

        Panne() {
            super("panne provoquée");
        }
    }

    /** The n-th write from now on fails, and it alone. */
    public synchronized void provoquer(int n) {
        reste = n;
        survenue = false;
    }

    public synchronized void desarmer() {
        reste = 0;
    }

    public synchronized boolean survenue() {
        return survenue;
    }

    private synchronized void ecriture() throws Panne {
        if (reste == 0) return;
        reste--;
        if (reste > 0) return;
        survenue = true;
        throw new Panne();
    }

    private Connection surveiller(Connection vraie) {
        AtomicBoolean aEcrit = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, methode, arguments) -> {
                    if (methode.getName().equals("commit") && aEcrit.getAndSet(false)) valider(vraie);
                    Object resultat = appeler(vraie, methode, arguments);
                    if (!(resultat instanceof Statement ordre)) return resultat;
                    String sql = arguments == null ? "" : String.valueOf(arguments[0]);
                    return surveiller(ordre, sql, methode.getReturnType(), aEcrit);
                });
    }

    private void valider(Connection vraie) throws SQLException {
        try {
            ecriture();
        } catch (Panne panne) {
            vraie.rollback();
            throw panne;
        }
    }

    private Object surveiller(Statement vrai, String prepare, Class<?> type, AtomicBoolean aEcrit) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, methode, arguments) -> {
            boolean direct = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
            String sql = direct ? (String) arguments[0] : prepare;
            if (ECRITURES.contains(methode.getName()) && !lecture(sql)) {
                ecriture();
                aEcrit.set(true);
            }
            return appeler(vrai, methode, arguments);
        });
    }

    private static boolean lecture(String sql) {
        return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private static Object appeler(Object cible, java.lang.reflect.Method methode, Object[] arguments) throws Throwable {
        try {
            return methode.invoke(cible, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Puts itself between the program and its database. */
    static class Installation {

        @Bean
        static Pannes pannes() {
            return new Pannes();
        }

        @Bean
        static BeanPostProcessor surveillance(org.springframework.beans.factory.ObjectProvider<Pannes> pannes) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String nom) {
                    if (!(bean instanceof DataSource source) || bean instanceof Surveillee) return bean;
                    return new Surveillee(source, pannes.getObject());
                }
            };
        }
    }

    private static final class Surveillee extends DelegatingDataSource {
        private final Pannes pannes;

        Surveillee(DataSource source, Pannes pannes) {
            super(source);
            this.pannes = pannes;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return pannes.surveiller(super.getConnection());
        }
    }
}
