package org.ent4j.examples.portal.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ent4j.examples.portal.testing.Axe;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * One visitor's way through the pages: from the links of the menu, and on from there. Of pages that differ only by what
 * they are about, one is enough.
 */
final class Walk {

    private static final Pattern SUBJECT = Pattern.compile("[^/?&=]*\\d[^/?&=]*|(?<==)[^&]*");
    private static final String LINKS = "main a[href^='/']:not([download]), .foot a[href^='/']";

    private final ChromeDriver browser;
    private final String url;
    private final Set<String> seen;
    private final ArrayDeque<Step> next = new ArrayDeque<>();
    private final List<String> found = new ArrayList<>();

    /** @param level 0 for those of the menu */
    private record Step(String path, int level) {}

    /** @param seen kinds of pages that need not be looked at again */
    Walk(ChromeDriver browser, String url, Set<String> seen) {
        this.browser = browser;
        this.url = url;
        this.seen = seen;
    }

    /** What axe-core finds on these pages, and on those that so many links lead to. */
    List<String> from(List<String> paths, int levels) {
        paths.forEach(path -> next.add(new Step(path, 0)));
        while (!next.isEmpty()) {
            var step = next.remove();
            if (seen.add(SUBJECT.matcher(step.path()).replaceAll("…"))) {
                look(step, levels);
            }
        }
        return found;
    }

    private void look(Step step, int levels) {
        browser.get(url + step.path());
        if (isPage()) {
            Axe.violations(browser).forEach(each -> found.add(step.path() + ": " + each));
            if (step.level() < levels) {
                links(LINKS).forEach(path -> next.add(new Step(path, step.level() + 1)));
            }
        }
    }

    /** Files are opened by others, or stay where they come from. */
    private boolean isPage() {
        return "text/html".equals(browser.executeScript("return document.contentType"));
    }

    List<String> links(String css) {
        return browser.findElements(By.cssSelector(css)).stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")).replaceAll("#.*", ""))
                .distinct()
                .toList();
    }
}
