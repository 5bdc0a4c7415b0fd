package org.ent4j.examples.portal.discipline;

import java.util.Map;
import org.ent4j.examples.portal.web.Paged;

/** The register of a school year, in which nobody is named. */
public record RegisterPage(Map<String, String> years, String year, Paged<Line> list) {

    /** One sanction. */
    public record Line(String day, String facts, String motif, String terms, String authority) {}
}
