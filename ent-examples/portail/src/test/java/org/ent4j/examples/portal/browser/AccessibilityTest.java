package org.ent4j.examples.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.testing.Axe;
import org.ent4j.examples.portal.testing.Browsers;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every page of everybody's menu, as axe-core sees it. */
class AccessibilityTest {

    static TestPortal portal;
    static ChromeDriver browser;

    @BeforeAll
    static void start() {
        browser = Browsers.open();
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        portal = TestPortal.fresh();
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        if (browser != null) {
            browser.quit();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_page_of_the_menu() {
        return portal.part(DemoPeople.class).all().stream()
                .map(each -> DynamicTest.dynamicTest(each.part(), () -> look(each)));
    }

    private static void look(DemoPeople.Player player) {
        browser.manage().deleteAllCookies();
        browser.get(portal.url() + "/connexion");
        browser.findElement(By.xpath("//form[input[@value='%s']]/button"
                        .formatted(player.person().id().value())))
                .click();
        var found = new ArrayList<String>();
        for (var path : menu()) {
            browser.get(portal.url() + path);
            Axe.violations(browser).forEach(each -> found.add(path + ": " + each));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> menu() {
        return browser.findElements(By.cssSelector(".menu a")).stream()
                .map(link -> path(link))
                .toList();
    }

    private static String path(WebElement link) {
        return String.valueOf(link.getDomAttribute("href"));
    }
}
