package org.ent4j.examples.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** What axe-core finds on a page: the rules of WCAG 2.2 AA, of serious and critical impact. */
public final class Axe {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
               .then(found => done(found.violations
                   .filter(each => each.impact === 'serious' || each.impact === 'critical')
                   .map(each => each.id + ' (' + each.impact + '): ' + each.help + ' — '
                       + each.nodes.slice(0, 3).map(node => node.html).join(' | '))));
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (var stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (stream == null) {
                throw new IllegalStateException("axe.min.js is not there.\nMaybe its artifact has it elsewhere now.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line for each violation, with the first elements that have it. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(JavascriptExecutor browser) {
        browser.executeScript(SCRIPT);
        return (List<String>) browser.executeAsyncScript(RUN);
    }
}
