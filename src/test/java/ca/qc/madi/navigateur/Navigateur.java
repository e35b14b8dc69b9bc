package ca.qc.madi.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.Scene;
import ca.qc.madi.partage.Acteur;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium without a window, which several persons use in turn, each under their own session. Where none is installed
 * a test fails when CI=true, and is left out elsewhere.
 */
public final class Navigateur implements AutoCloseable {

    /** WCAG 2.0 to 2.2, A and AA; for our pages also what axe calls good practice. */
    private static final List<String> NORME = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> USAGES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File PILOTE = new File("/usr/bin/chromedriver");
    private static final Path IMAGES = Path.of("target", "navigateur");

    private final ChromeDriver fenetre;
    private final String racine;
    private final Map<String, Cookie> sessions = new HashMap<>();
    private String teinte = "light";
    private String mouvement = "reduce";

    /** @param port where the program answers on this machine */
    public Navigateur(int port) {
        exigerInstalle();
        racine = "http://127.0.0.1:" + port;
        LoggingPreferences journaux = new LoggingPreferences();
        journaux.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--lang=en-US", "--window-size=1280,1000", "--force-color-profile=srgb");
        options.setCapability("goog:loggingPrefs", journaux);
        fenetre = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(PILOTE)
                        .withEnvironment(Map.of("LANGUAGE", "en_US"))
                        .build(),
                options);
        fenetre.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        clair();
    }

    private static void exigerInstalle() {
        boolean installe = CHROMIUM.canExecute() && PILOTE.canExecute();
        if ("true".equals(System.getenv("CI")))
            assertThat(installe).as("chromium and chromium-driver").isTrue();
        Assumptions.assumeTrue(installe, "chromium and chromium-driver are not installed");
    }

    /** What the pages look like, and how wide: light by default. */
    public void clair() {
        teinte("light");
        largeur(1280);
    }

    public void sombre() {
        teinte("dark");
    }

    private void teinte(String valeur) {
        teinte = valeur;
        emuler();
    }

    /** Whether the person bears things that move: none do until this is said. */
    public void mouvement(boolean permis) {
        mouvement = permis ? "no-preference" : "reduce";
        emuler();
    }

    private void emuler() {
        Map<String, String> couleur = Map.of("name", "prefers-color-scheme", "value", teinte);
        Map<String, String> repos = Map.of("name", "prefers-reduced-motion", "value", mouvement);
        fenetre.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(couleur, repos)));
    }

    /** Runs this in every page opened from now on, before the page's own scripts. */
    public void avantChaquePage(String script) {
        fenetre.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** What this script answers in the page. */
    public @Nullable Object demander(String script) {
        return fenetre.executeScript(script);
    }

    /** Presses keys wherever the keyboard is. */
    public void taper(CharSequence... touches) {
        new Actions(fenetre).sendKeys(touches).perform();
    }

    /** Presses keys, and waits for the page they lead to. */
    public void taperEtSuivre(CharSequence... touches) {
        WebElement page = un("main");
        taper(touches);
        attendreDepart(page);
    }

    /** Waits until this script answers true. */
    public void attendre(String script) {
        new WebDriverWait(fenetre, Duration.ofSeconds(20)).until(f -> Boolean.TRUE.equals(demander(script)));
    }

    /** Drags these files of the machine from outside the window and drops them on the element. */
    public void lacher(WebElement cible, List<Path> fichiers) {
        fenetre.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", cible);
        Rectangle cadre = cadre(cible);
        Map<String, Object> charge = Map.of(
                "items",
                List.of(),
                "files",
                fichiers.stream().map(f -> f.toAbsolutePath().toString()).toList(),
                "dragOperationsMask",
                1);
        for (String geste : List.of("dragEnter", "dragOver", "drop"))
            fenetre.executeCdpCommand(
                    "Input.dispatchDragEvent",
                    Map.of(
                            "type",
                            geste,
                            "x",
                            cadre.x + cadre.width / 2,
                            "y",
                            cadre.y + Math.min(20, cadre.height / 2),
                            "data",
                            charge));
    }

    /** Where the element stands in the window, which may be scrolled. */
    private Rectangle cadre(WebElement element) {
        List<?> bords = (List<?>) Objects.requireNonNull(fenetre.executeScript(
                "const b = arguments[0].getBoundingClientRect();"
                        + "return [b.left, b.top, b.height, b.width].map(Math.round)",
                element));
        int[] n = bords.stream().mapToInt(b -> ((Number) b).intValue()).toArray();
        return new Rectangle(n[0], n[1], n[2], n[3]);
    }

    /** In pixels of the page. */
    public void largeur(int pixels) {
        fenetre.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether the pages may run scripts. */
    public void scripts(boolean permis) {
        fenetre.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !permis));
    }

    /** This person sits down: signs in by the form the first time, takes up the session afterwards. */
    public void comme(Acteur acteur) {
        Cookie session = sessions.get(acteur.id());
        if (session != null) {
            fenetre.manage().addCookie(session);
            return;
        }
        sortir();
        aller("/connexion");
        saisir("identifiant", acteur.id());
        saisir("motDePasse", Scene.MOT_DE_PASSE);
        fenetre.findElement(By.cssSelector("main form button")).submit();
        assertThat(fenetre.getCurrentUrl()).doesNotContain("/connexion");
        sessions.put(acteur.id(), fenetre.manage().getCookieNamed("madi"));
    }

    /** Nobody is signed in any more in this window. */
    public void sortir() {
        fenetre.manage().deleteAllCookies();
    }

    private void saisir(String champ, String texte) {
        fenetre.findElement(By.name(champ)).sendKeys(texte);
    }

    public void aller(String adresse) {
        fenetre.get(racine + adresse);
    }

    /** Opens a copy of the page as a file: a letter bears a policy under which nothing may run, axe included. */
    public void ouvrirCopie() throws IOException {
        Files.createDirectories(IMAGES);
        Path copie = Files.writeString(IMAGES.resolve("copie.html"), String.valueOf(fenetre.getPageSource()));
        fenetre.get(copie.toUri().toString());
    }

    /** The address of the page, without the machine. */
    public String adresse() {
        return String.valueOf(fenetre.getCurrentUrl()).replace(racine, "");
    }

    public String texte() {
        return fenetre.findElement(By.tagName("body")).getText();
    }

    public String titre() {
        return String.valueOf(fenetre.getTitle());
    }

    public List<WebElement> tous(String selecteur) {
        return fenetre.findElements(By.cssSelector(selecteur));
    }

    public WebElement un(String selecteur) {
        return fenetre.findElement(By.cssSelector(selecteur));
    }

    /** The element the keyboard is on. */
    public WebElement vise() {
        return fenetre.switchTo().activeElement();
    }

    public WebElement dans(WebElement ou, String selecteur) {
        return ou.findElement(By.cssSelector(selecteur));
    }

    /** Presses a button with the Enter key, and waits for the page that answers. */
    public void presser(WebElement bouton) {
        bouton.sendKeys(Keys.ENTER);
        attendreDepart(bouton);
    }

    private void attendreDepart(WebElement element) {
        new WebDriverWait(fenetre, Duration.ofMinutes(1)).until(f -> parti(element));
    }

    /** Whether its page has given way to another; in the midst of that the driver says so in the browser's own words. */
    private static boolean parti(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException e) {
            return true;
        } catch (WebDriverException e) {
            if (String.valueOf(e.getMessage()).contains("does not belong to the document")) return true;
            throw e;
        }
    }

    /** Opens, with the Enter key, whatever the element is folded in. */
    public void deplier(WebElement element) {
        for (WebElement pli : element.findElements(By.xpath("ancestor::details[not(@open)]")))
            pli.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
    }

    /** Answers a field of a form with keys: a letter or an arrow in a list, the space bar on a choice. */
    public void remplir(WebElement formulaire, String nom, String valeur) {
        WebElement champ = dans(formulaire, "[name='" + nom + "']");
        String genre = String.valueOf(champ.getDomAttribute("type"));
        if (champ.getTagName().equals("select")) choisir(champ, valeur);
        else if (genre.equals("radio") || genre.equals("checkbox")) cocher(formulaire, nom, valeur);
        else if (genre.equals("date")) champ.sendKeys(jour(valeur));
        else champ.sendKeys(valeur);
        assertThat(genre.equals("date") ? champ.getDomProperty("value") : valeur)
                .isEqualTo(valeur);
    }

    private void cocher(WebElement formulaire, String nom, String valeur) {
        WebElement option = dans(formulaire, "[name='" + nom + "'][value='" + valeur + "']");
        if (!option.isSelected()) option.sendKeys(Keys.SPACE);
        assertThat(option.isSelected()).as(nom + " " + valeur).isTrue();
    }

    private static void choisir(WebElement liste, String valeur) {
        List<WebElement> options = liste.findElements(By.tagName("option"));
        for (int i = 0; i < options.size(); i++) {
            if (valeur.equals(liste.getDomProperty("value"))) return;
            liste.sendKeys(Keys.ARROW_DOWN);
        }
        assertThat(liste.getDomProperty("value")).isEqualTo(valeur);
    }

    /** A day as this browser, whose own words are English, asks for it: month, day, year. */
    private static CharSequence[] jour(String valeur) {
        String[] parts = valeur.split("-");
        return new CharSequence[] {parts[1], parts[2], parts[0]};
    }

    /** Fails on any violation of the page as it stands. */
    public void exigerAccessible(String page) {
        exiger(page, USAGES);
    }

    /** The same for a letter, which is not one of our pages: no landmarks in it. */
    public void exigerLisible(String lettre) {
        exiger(lettre, NORME);
    }

    /** Only what the tint of the page changes: its contrasts. */
    public void exigerContraste(String page) {
        exiger(page, new AxeBuilder().withOnlyRules(List.of("color-contrast")));
    }

    private void exiger(String page, List<String> exigences) {
        exiger(page, new AxeBuilder().withTags(exigences));
    }

    private void exiger(String page, AxeBuilder axe) {
        List<Rule> fautes = axe.setLegacyMode(true).analyze(fenetre).getViolations();
        assertThat(fautes)
                .as(page)
                .extracting(f -> f.getId() + " " + f.getNodes().get(0).getTarget() + " "
                        + f.getNodes().get(0).getFailureSummary())
                .isEmpty();
    }

    /** Fails when the page scrolls sideways. */
    public void exigerSansDebord(String page) {
        Object debord = fenetre.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(debord).as("%s scrolls sideways", page).isEqualTo(0L);
    }

    /** Fails when the console holds anything but the page's own 404: a refusal of the content policy, a missing file. */
    public void exigerConsoleMuette(String page) {
        List<String> dit = fenetre.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(m -> !m.startsWith(fenetre.getCurrentUrl() + " - Failed to load resource"))
                .toList();
        assertThat(dit).as(page).isEmpty();
    }

    /** Forgets what the console said so far. */
    public void viderConsole() {
        fenetre.manage().logs().get(LogType.BROWSER);
    }

    /** A picture of the window in target/navigateur, for whoever wants to look. */
    public void photographier(String nom) throws IOException {
        Files.createDirectories(IMAGES);
        Files.write(IMAGES.resolve(nom + ".png"), fenetre.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        fenetre.quit();
    }
}
