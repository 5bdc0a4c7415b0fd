package org.ent4j.examples.portal.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a screen, where the machine has it; tests are skipped, with the reason, where it has not. */
public final class Browsers {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--accept-lang=fr-FR,fr");

    private Browsers() {}

    /** A new one, with nothing remembered. */
    public static ChromeDriver open() {
        assumeTrue(Files.isExecutable(CHROMIUM), CHROMIUM + " is not there: apt-get install chromium");
        assumeTrue(Files.isExecutable(DRIVER), DRIVER + " is not there: apt-get install chromium-driver");
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(ARGUMENTS);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        var driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(1280, 900));
        return driver;
    }

    /** Where pictures of docs/portail.md go, when they are to be taken anew: {@code -Dent.docs.write=true}. */
    public static Optional<Path> pictures() {
        return Boolean.getBoolean("ent.docs.write")
                ? Optional.of(Path.of(System.getProperty("ent.root", ".")).resolve("docs/portail"))
                : Optional.empty();
    }
}
