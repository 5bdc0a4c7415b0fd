package org.ent4j.examples.portal.services;

import java.util.List;

/** What was found about services. */
public record ServiceCheckPage(long blocking, List<FindingLine> findings) {

    public ServiceCheckPage {
        findings = List.copyOf(findings);
    }
}
