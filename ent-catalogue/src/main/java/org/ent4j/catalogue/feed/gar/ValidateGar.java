package org.ent4j.catalogue.feed.gar;

import java.nio.file.Path;
import java.util.List;
import org.ent4j.catalogue.feed.gar.reading.GarValidator;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.validation.GarFinding;
import org.ent4j.catalogue.gar.validation.ValidationReport;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Looks at the files of an export before they are handed over. */
@FunctionalInterface
public interface ValidateGar {

    /** Of each check, how many objects are named. */
    int NAMED = 20;

    /**
     * What blocks it.
     *
     * @param folder with the XML files, the archive and its checksum
     */
    List<GarObjection> objections(Path folder);

    /** By the validator of this library: what blocks, of each check the first {@value #NAMED}. */
    static ValidateGar standard() {
        return folder -> GarValidator.standard()
                .keeping(NAMED)
                .validate(folder)
                .fold(
                        nothing -> List.of(new GarObjection.Rejected(
                                "",
                                "",
                                Label.of(Messages.render(nothing, Lang.FR), Messages.render(nothing, Lang.EN)))),
                        ValidateGar::blocking);
    }

    private static List<GarObjection> blocking(ValidationReport report) {
        return report.findings().stream()
                .filter(GarFinding::isBlocking)
                .<GarObjection>map(ValidateGar::rejected)
                .toList();
    }

    private static GarObjection rejected(GarFinding finding) {
        return new GarObjection.Rejected(
                finding.file(), finding.subject().toString(), Label.of(finding.text(Lang.FR), finding.text(Lang.EN)));
    }
}
