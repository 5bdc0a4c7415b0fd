package org.ent4j.catalogue.mediacentre;

import java.util.List;

/**
 * What a resource is about, in the vocabularies of ScoLOMFR.
 *
 * @param pedagogical voc-010: activité pédagogique, étude de cas…
 * @param documents voc-005: livre numérique…
 * @param levels voc-022: 5e…
 * @param domains voc-015: domaines d'enseignement
 */
public record Terms(List<Term> pedagogical, List<Term> documents, List<Term> levels, List<Term> domains) {

    public static final Terms NONE = new Terms(List.of(), List.of(), List.of(), List.of());

    public Terms {
        pedagogical = List.copyOf(pedagogical);
        documents = List.copyOf(documents);
        levels = List.copyOf(levels);
        domains = List.copyOf(domains);
    }
}
