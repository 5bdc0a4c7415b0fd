package org.ent4j.viescolaire.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinLine;

/** What people wrote on a bulletin that is recorded nowhere else: it stays when the bulletin is made again. */
final class ByHand {

    private ByHand() {}

    /** With the projects and the éléments du programme of the one before; all else is as it was recorded. */
    static Bulletin kept(Bulletin made, Optional<Bulletin> before) {
        return before.map(each -> made.withProjects(each.projects())
                        .withLines(made.lines().stream()
                                .map(line -> line.withElements(elements(line, each.lines())))
                                .toList()))
                .orElse(made);
    }

    /** Of the same line, or of another of the subject when it is called differently now. */
    private static List<String> elements(BulletinLine line, List<BulletinLine> before) {
        return find(before, each -> isOfTheSubject(each, line) && each.label().equals(line.label()))
                .or(() -> find(before, each -> isOfTheSubject(each, line)))
                .map(BulletinLine::elements)
                .orElseGet(List::of);
    }

    private static boolean isOfTheSubject(BulletinLine before, BulletinLine line) {
        return before.subject().equals(line.subject());
    }

    private static Optional<BulletinLine> find(List<BulletinLine> lines, Predicate<BulletinLine> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }
}
