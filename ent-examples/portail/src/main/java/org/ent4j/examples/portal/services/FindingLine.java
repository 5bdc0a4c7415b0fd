package org.ent4j.examples.portal.services;

import org.ent4j.catalogue.check.Finding;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.examples.portal.web.Words;

/** Something that was found, with the page where it is mended. */
public record FindingLine(String title, String path, boolean isBlocking, String text, String rule) {

    static FindingLine of(Finding finding, Words words) {
        return new FindingLine(
                finding.title(),
                ServiceKey.parse(finding.subject())
                        .map(key -> Paths.sheet(key.code()))
                        .orElse(Paths.REGROUPEMENTS),
                finding.isBlocking(),
                words.of(finding.reason()),
                finding.rule());
    }
}
