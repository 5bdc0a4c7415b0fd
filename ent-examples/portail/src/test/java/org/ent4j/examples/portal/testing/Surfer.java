package org.ent4j.examples.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.signin.Desks;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody with a browser, who does what people do: reads, types beside labels, presses buttons. Pictures are taken on the way. */
public final class Surfer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WIDTH = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;
    private static final String FROM_ITS_HEAD = """
            document.querySelector(".menu .fold")?.toggleAttribute("open", !arguments[0]);
            window.scrollTo(0, 0);
            """;

    private final ChromeDriver browser;
    private final Optional<Path> pictures;
    private String url = "";

    private Surfer(ChromeDriver browser, Optional<Path> pictures) {
        this.browser = browser;
        this.pictures = pictures;
    }

    /** Skips the test where there is no browser. */
    public static Surfer open() {
        return new Surfer(Browsers.open(), Browsers.pictures());
    }

    public ChromeDriver browser() {
        return browser;
    }

    /** At that portal, signed in no longer. */
    public Surfer visit(TestPortal portal) {
        url = portal.url();
        browser.manage().deleteAllCookies();
        return this;
    }

    /** Signs in through the choice of a desk, as whoever it was before leaves. */
    public Surfer signIn(TestPortal portal, Person person) {
        visit(portal);
        var rule = portal.part(Desks.class).ruleOf(person);
        go("/connexion/" + rule + "?q=" + person.name().usageName().replace(" ", "+"));
        var button = By.xpath(
                "//form[input[@value='%s']]/button".formatted(person.id().value()));
        return leave(browser.findElement(button), () -> {});
    }

    public Surfer go(String path) {
        browser.get(url + path);
        return this;
    }

    public String path() {
        return browser.getCurrentUrl().substring(url.length());
    }

    /** What the page says, as it is read. */
    public String text() {
        return browser.findElement(By.tagName("main")).getText();
    }

    public String notice() {
        return browser.findElement(By.cssSelector(".notice")).getText();
    }

    public WebElement find(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    public int count(String css) {
        return browser.findElements(By.cssSelector(css)).size();
    }

    /** Presses the first button, or follows the first link, whose words begin so, and waits for what comes. */
    public Surfer press(String words) {
        return leave(named(words), () -> {});
    }

    /** The same, and says yes when it is asked once more. */
    public Surfer pressAndConfirm(String words) {
        return leave(
                named(words),
                () -> new WebDriverWait(browser, PATIENCE)
                        .until(ExpectedConditions.alertIsPresent())
                        .accept());
    }

    private WebElement named(String words) {
        return browser.findElement(By.xpath(
                "//main//*[self::button or self::a][starts-with(normalize-space(.), \"%s\")]".formatted(words)));
    }

    /** The same with the first button or link of these. */
    public Surfer follow(String css) {
        return leave(find(css), () -> {});
    }

    /** A mark goes with the page; elements cannot be asked while their page goes. */
    private Surfer leave(WebElement way, Runnable confirm) {
        browser.executeScript("window.isOld = true");
        way.click();
        confirm.run();
        new WebDriverWait(browser, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(any -> Boolean.TRUE.equals(
                        browser.executeScript("return !window.isOld && document.readyState === 'complete'")));
        return this;
    }

    /** Ticks the first of these. */
    public Surfer tick(String css) {
        find(css).click();
        return this;
    }

    /** Unfolds the part of the page whose words begin so. */
    public Surfer unfold(String words) {
        browser.findElement(By.xpath("//main//details[not(@open)]/summary[starts-with(normalize-space(.), \"%s\")]"
                        .formatted(words)))
                .click();
        return this;
    }

    /** Types into the field of that label, or chooses there. */
    public Surfer type(String label, String text) {
        var field = browser
                .findElements(By.xpath("//main//label[starts-with(normalize-space(.), \"%s\")]".formatted(label)))
                .stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .map(found -> browser.findElement(By.id(found.getDomAttribute("for"))))
                .orElseThrow(() -> new AssertionError("No field is called %s.".formatted(label)));
        fill(field, text);
        return this;
    }

    /** Types into the first of these fields. */
    public Surfer fill(String css, String text) {
        fill(find(css), text);
        return this;
    }

    /** Days and hours as the field keeps them, since a browser asks for them in the order of its language. */
    private void fill(WebElement field, String text) {
        switch (String.valueOf(field.getDomAttribute("type"))) {
            case "date", "time" -> browser.executeScript("arguments[0].value = arguments[1]", field, text);
            case "file" -> field.sendKeys(text);
            default -> {
                if (!field.getTagName().equals("select")) {
                    field.clear();
                }
                field.sendKeys(text);
            }
        }
    }

    /** Until work that goes on beside is over. */
    public Surfer waitForWork() {
        new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#travail .badge:not(.note)")));
        return this;
    }

    /** Of the page from its head, for docs/portail.md. */
    public Surfer picture(String name) {
        return picture(name, WIDTH);
    }

    /** The same as a phone shows it. */
    public Surfer pictureOnPhone(String name) {
        return picture(name, PHONE);
    }

    private Surfer picture(String name, int width) {
        pictures.ifPresent(folder -> {
            browser.manage().window().setSize(new Dimension(width, HEIGHT));
            browser.executeScript(FROM_ITS_HEAD, width == PHONE);
            try {
                Files.createDirectories(folder);
                Files.write(folder.resolve(name + ".png"), FewColours.of(browser.getScreenshotAs(OutputType.BYTES)));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            browser.manage().window().setSize(new Dimension(WIDTH, HEIGHT));
            browser.executeScript(FROM_ITS_HEAD, false);
        });
        return this;
    }

    @Override
    public void close() {
        browser.quit();
    }
}
