package org.ent4j.timetable.feed.edt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourcePupil.Membership;

/** {@code Eleves}, with their moves from class to class. Guardians are the business of the directory. */
final class PupilSection {

    private PupilSection() {}

    static void read(EdtFile file, Items<SourcePupil> pupils) {
        file.children(Map.of("Eleve", () -> {
            file.knows(
                    "Ident",
                    "Nom",
                    "Prenom",
                    "DateNaissance",
                    "Sexe",
                    "CodePostal",
                    "NumeroNational",
                    "IDSconet",
                    "IDPN",
                    "IdPN",
                    "IDCAS",
                    "IDEtablissement");
            pupils.newKey(file).ifPresent(key -> pupils.put(key, pupil(file, key)));
        }));
    }

    private static SourcePupil pupil(EdtFile file, String key) {
        var row = file.row(key);
        var name = PersonName.of(Items.name(file, row), file.text("Prenom"));
        var birth = file.day("DateNaissance", row);
        var identifiers = Identifiers.read(file);
        return new SourcePupil(key, name, birth, identifiers, memberships(file, row), row);
    }

    private static List<Membership> memberships(EdtFile file, SourceLocation row) {
        var stays = new ArrayList<Membership>();
        file.children(Map.of(
                "Responsable", () -> {},
                "Classe", () -> stay(file, ItemKind.CLASS, row).ifPresent(stays::add),
                "PartieDeClasse", () -> stay(file, ItemKind.PART, row).ifPresent(stays::add)));
        return stays;
    }

    private static Optional<Membership> stay(EdtFile file, ItemKind kind, SourceLocation row) {
        file.knows("Ident", "DateEntree", "DateSortie");
        var ident = file.text("Ident");
        var from = file.text("DateEntree");
        var to = file.text("DateSortie");
        var stay = days(from, to).map(days -> new Membership(kind, ident, days));
        if (stay.isEmpty()) {
            file.error(row, new EdtDefect.BadStay(kind.label(), ident, from, to));
        }
        return stay;
    }

    private static Optional<DateRange> days(String from, String to) {
        return FeedValues.day(from)
                .flatMap(first -> FeedValues.day(to)
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new DateRange(first, last)));
    }

    /** The pupil without the stays in classes and parts that the file has not. */
    static SourcePupil checked(EdtFile file, SourcePupil pupil, References references) {
        var known = pupil.memberships().stream()
                .filter(stay -> references.check(file, stay.kind(), stay.key(), pupil.where()))
                .toList();
        return new SourcePupil(pupil.key(), pupil.name(), pupil.birthDate(), pupil.identifiers(), known, pupil.where());
    }
}
