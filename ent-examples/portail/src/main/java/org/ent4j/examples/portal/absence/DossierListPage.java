package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Paged;

/**
 * The dossiers that are looked for.
 *
 * @param pupil what was typed for the name
 * @param chosen the value of each choice, by its field
 * @param options of each choice, by its field
 * @param count how many there are on all pages, in words
 * @param wrong what is wrong with what is looked for
 * @param leftOut whose files cannot be read
 * @param mayEnter whether the reader enters absences
 */
public record DossierListPage(
        String pupil,
        Map<String, String> chosen,
        Map<String, Map<String, String>> options,
        String count,
        Paged<DossierRow> rows,
        Optional<String> wrong,
        List<String> leftOut,
        boolean mayEnter) {

    public DossierListPage {
        leftOut = List.copyOf(leftOut);
    }
}
