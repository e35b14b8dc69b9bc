package banc.vide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application with the same starters and nothing in it: what start-up and memory are compared with. */
@SpringBootApplication
public class ApplicationVide {

    public static void main(String[] arguments) {
        SpringApplication.run(ApplicationVide.class, arguments);
    }
}
