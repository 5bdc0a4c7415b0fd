package org.ent4j.examples.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.testing.Browsers;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The pages of the portal, as axe-core sees them. */
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
    Stream<DynamicTest> pages_of_the_menu_once_for_each_kind_of_visitor() {
        return everybody(0);
    }

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> every_page_within_two_links_of_the_menu() {
        return everybody(2);
    }

    @Test
    void pages_of_guests() {
        browser.manage().deleteAllCookies();
        assertThat(new Walk(browser, portal.url(), new HashSet<>()).from(List.of("/", "/connexion"), 1))
                .isEmpty();
    }

    /** A kind of page once for a kind of visitor. */
    private static Stream<DynamicTest> everybody(int levels) {
        var seen = new EnumMap<Kind, Set<String>>(Kind.class);
        return portal.part(DemoPeople.class).all().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.part(),
                        () -> look(each, seen.computeIfAbsent(Kind.of(each), any -> new HashSet<>()), levels)));
    }

    private static void look(DemoPeople.Player player, Set<String> seen, int levels) {
        browser.manage().deleteAllCookies();
        browser.get(portal.url() + "/connexion");
        browser.findElement(By.xpath("//form[input[@value='%s']]/button"
                        .formatted(player.person().id().value())))
                .click();
        var walk = new Walk(browser, portal.url(), seen);
        assertThat(walk.from(walk.links(".menu a"), levels)).isEmpty();
    }

    private enum Kind {
        STAFF,
        FAMILY,
        ACADEMIE,
        VENDOR;

        static Kind of(DemoPeople.Player player) {
            return switch (player.person().profil()) {
                case ELEVE, PARENT -> FAMILY;
                case ACADEMIE -> ACADEMIE;
                case INVITE -> VENDOR;
                default -> STAFF;
            };
        }
    }
}
