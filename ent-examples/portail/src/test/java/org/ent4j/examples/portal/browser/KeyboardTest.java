package org.ent4j.examples.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.testing.Browsers;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Without a mouse: everything is reached, in the order of the page, and one sees where one is (RGAA 10.7, 12.8, 12.9). */
class KeyboardTest {

    private static final int MOST = 600;

    /** What a page wants to be reached; of buttons of one choice, one. */
    private static final String WANTED = """
            const seen = new Set();
            return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
                .filter(e => !e.disabled && e.type !== "hidden" && e.checkVisibility({visibilityProperty: true}))
                .filter(e => e.type !== "radio" || !seen.has(e.name) && seen.add(e.name))
                .map(e => { e.dataset.wanted = e.type === "radio" ? "radio " + e.name : String(Math.random()); return e.dataset.wanted; });
            """;

    private static final String WHERE = """
            const e = document.activeElement;
            if (e === null || e === document.body) { return null; }
            const marks = [e, e.closest("label, .mark, summary")].filter(x => x !== null).map(x => getComputedStyle(x));
            return {
                wanted: e.type === "radio" ? "radio " + e.name : e.dataset.wanted ?? "",
                seen: marks.some(s => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0),
                what: e.outerHTML.slice(0, 120)
            };
            """;

    static TestPortal portal;
    static ChromeDriver browser;

    @BeforeAll
    static void start() {
        browser = Browsers.open();
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

    @BeforeEach
    void leave() {
        browser.manage().deleteAllCookies();
    }

    private static WebElement focused() {
        return browser.switchTo().activeElement();
    }

    private static void press(Keys key) {
        focused().sendKeys(key);
    }

    /** By keys alone. */
    private static void signIn(String part) {
        var person = portal.player(part).id().value();
        browser.get(portal.url() + "/connexion");
        for (var presses = 0; presses < MOST && !isButtonOf(person); presses++) {
            press(Keys.TAB);
        }
        assertThat(isButtonOf(person)).isTrue();
        press(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).isEqualTo(portal.url() + "/");
    }

    private static boolean isButtonOf(String person) {
        return focused().getTagName().equals("button")
                && !browser.findElements(By.xpath("//form[input[@value='%s']]".formatted(person)))
                        .isEmpty()
                && focused().findElements(By.xpath("ancestor::form/input[@value='%s']".formatted(person))).stream()
                        .findAny()
                        .isPresent();
    }

    @Test
    void the_first_key_leads_past_the_menu() {
        signIn("Vie scolaire");
        browser.get(portal.url() + "/");
        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Aller au contenu");
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat(focused().findElements(By.xpath("ancestor::main"))).isNotEmpty();
    }

    @ParameterizedTest
    @Tag("slow")
    @CsvSource({
        "Vie scolaire, /tableaux-de-bord/cpe",
        "Vie scolaire, /absences/saisie",
        "Enseignant, /seances",
        "Administrateur, /annuaire",
        "Administrateur, /droits/services/mediacentre/modifier",
        "Parent, /absences",
        "Direction, /statistiques"
    })
    void all_is_reached_and_one_sees_where_one_is(String part, String path) {
        signIn(part);
        browser.get(portal.url() + path);
        assertThat(browser.getCurrentUrl()).isEqualTo(portal.url() + path);
        allIsReached();
    }

    @Test
    void a_roll_is_called_by_keys_alone() {
        signIn("Vie scolaire");
        var lesson = portal
                .school()
                .lessons()
                .on(TestPortal.MOMENT.toLocalDate().minusDays(14))
                .stream()
                .filter(each -> each.pupils().size() > 2)
                .findFirst()
                .orElseThrow();
        browser.get(portal.url() + "/appel/" + lesson.id());
        allIsReached();

        browser.navigate().refresh();
        while (!"radio".equals(focused().getDomAttribute("type"))) {
            press(Keys.TAB);
        }
        press(Keys.ARROW_RIGHT);
        press(Keys.ENTER);

        assertThat(browser.findElement(By.cssSelector(".notice")).getText()).contains("1 absent");
        assertThat(portal.school().vieScolaire().record().rollCall(lesson.id())).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static void allIsReached() {
        var wanted = (List<String>) browser.executeScript(WANTED);
        var reached = new ArrayList<String>();
        var unseen = new ArrayList<String>();
        for (var presses = 0; presses < MOST; presses++) {
            press(Keys.TAB);
            var where = (Map<String, Object>) browser.executeScript(WHERE);
            if (where == null) {
                break;
            }
            reached.add((String) where.get("wanted"));
            if (!(Boolean) where.get("seen")) {
                unseen.add((String) where.get("what"));
            }
        }
        assertThat(unseen).as("one sees where one is").isEmpty();
        assertThat(reached).as("all is reached").containsAll(wanted);
        assertThat(reached.stream().filter(wanted::contains).distinct())
                .as("in the order of the page")
                .containsExactlyElementsOf(wanted);
    }
}
