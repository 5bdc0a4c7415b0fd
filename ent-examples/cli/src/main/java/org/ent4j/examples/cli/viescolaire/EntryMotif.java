package org.ent4j.examples.cli.viescolaire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** A motif that is given with entries: one that serves something else does not reach the dossiers. */
record EntryMotif(Desk desk, MotifCode motif) {

    /** @throws Unusable when it does not serve what the entry says */
    void check(RollCallEntry entry) {
        var kinds = kinds(entry);
        if (kinds.isEmpty()) {
            throw ofNobodyAway(entry);
        }
        if (kinds.stream().noneMatch(kind -> desk.motifs().serves(motif, kind))) {
            throw ofSomethingElse(entry, kinds);
        }
    }

    private static List<MotifKind> kinds(RollCallEntry entry) {
        return switch (entry.presence()) {
            case ABSENT -> List.of(MotifKind.ABSENCE);
            case EXEMPT -> List.of(MotifKind.DISPENSE);
            case PRESENT ->
                Stream.of(MotifKind.RETARD, MotifKind.DEPART)
                        .filter(kind -> kind == MotifKind.RETARD ? entry.isLate() : entry.hasLeft())
                        .toList();
        };
    }

    private Unusable ofNobodyAway(RollCallEntry entry) {
        var name = desk.people().name(entry.pupil());
        return new Unusable(
                "usage",
                Label.of(
                        "%s : qui est présent n'a pas de motif ; donnez --motif sans --present".formatted(name),
                        "%s: who is there has no motif; give --motif without --present".formatted(name)));
    }

    private Unusable ofSomethingElse(RollCallEntry entry, List<MotifKind> kinds) {
        var there = kinds.stream()
                .flatMap(kind -> desk.motifs().serving(kind).stream())
                .map(Motif::label)
                .distinct()
                .toList();
        return new Unusable(
                "viescolaire.motif-of-something-else",
                Label.of(
                        "%s : le motif « %s » ne sert pas pour : %s ; servent : %s"
                                .formatted(
                                        desk.people().name(entry.pupil()),
                                        desk.label(motif),
                                        words(kinds, Lang.FR),
                                        there.isEmpty() ? "aucun" : String.join(", ", there)),
                        "%s: the motif '%s' does not serve: %s; these do: %s"
                                .formatted(
                                        desk.people().name(entry.pupil()),
                                        desk.label(motif),
                                        words(kinds, Lang.EN),
                                        there.isEmpty() ? "none" : String.join(", ", there))));
    }

    private static String words(List<MotifKind> kinds, Lang lang) {
        return kinds.stream().map(kind -> kind.label().in(lang)).collect(Collectors.joining(", "));
    }
}
