package org.ent4j.examples.portal.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a service.
 *
 * @param code of one that is changed; nothing for a new one
 * @param wrong what stands against what was typed
 * @param sso labels by the names of values, and so the other choices
 * @param templates usual external services to begin with
 */
public record ServiceFormPage(
        TypedService typed,
        Optional<String> code,
        List<String> wrong,
        Map<String, String> sso,
        Map<String, String> xiti,
        Map<String, String> connectors,
        Map<String, String> regroupements,
        Map<String, String> openModes,
        Map<String, String> templates) {

    public ServiceFormPage {
        wrong = List.copyOf(wrong);
    }
}
