package org.ent4j.directory.feed.edt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.feed.XmlFeed;

/** A pupil as the file has it: who it is, the guardians, and the stays in classes and parts of classes. */
record EdtPupil(EdtRow row, List<EdtRow> guardians, List<EdtRow> stays) {

    static EdtPupil read(XmlFeed xml) {
        var row = EdtRow.of(xml, "Eleve");
        var guardians = new ArrayList<EdtRow>();
        var stays = new ArrayList<EdtRow>();
        xml.children(child -> {
            switch (child) {
                case "Responsable" -> guardians.add(EdtRow.of(xml));
                case "Classe", "PartieDeClasse" -> stays.add(EdtRow.of(xml));
                default -> {}
            }
        });
        return new EdtPupil(row, guardians, stays);
    }

    /** The idents of the classes, or of the parts, that the pupil is in on that day, the last day included. */
    Stream<String> in(String element, Optional<LocalDate> day) {
        return stays.stream()
                .filter(stay -> stay.element().equals(element))
                .filter(stay -> day.map(each -> isDuring(stay, each)).orElse(true))
                .map(EdtRow::ident);
    }

    private static boolean isDuring(EdtRow stay, LocalDate day) {
        return stay.day("DateEntree").map(first -> !day.isBefore(first)).orElse(true)
                && stay.day("DateSortie").map(last -> !day.isAfter(last)).orElse(true);
    }
}
