package org.ent4j.viescolaire.bulletin;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.viescolaire.bulletin.BulletinRules.TooLong;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.decision.FreeText.Unwritable;

/** The texts of a bulletin that people write: their limits, their line breaks. */
final class BulletinTexts {

    private BulletinTexts() {}

    /** The first that is too long. */
    static Optional<TooLong> tooLong(Bulletin bulletin, BulletinPolicy policy) {
        return appreciations(bulletin, policy.appreciation())
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> over("conseil de classe", bulletin.council().synthesis(), policy.synthesis()));
    }

    /** The same bulletin with one kind of line break. */
    static Bulletin lines(Bulletin bulletin) {
        var council = bulletin.council();
        var same = bulletin.withLines(
                        bulletin.lines().stream().map(BulletinTexts::lines).toList())
                .withProjects(bulletin.projects().stream()
                        .map(each ->
                                new Project(each.kind(), FreeText.lines(each.title()), FreeText.lines(each.text())))
                        .toList())
                .withCouncil(new CouncilWords(
                        FreeText.lines(council.synthesis()), council.avis(), FreeText.lines(council.orientation())));
        return bulletin.assiduite()
                .map(each -> same.withAssiduite(each.saying(FreeText.lines(each.appreciation()))))
                .orElse(same);
    }

    private static BulletinLine lines(BulletinLine line) {
        return line.withAppreciation(FreeText.lines(line.appreciation()))
                .withElements(line.elements().stream().map(FreeText::lines).toList());
    }

    /** The first that was not there before and cannot be written. */
    static Optional<Unwritable> unwritable(Bulletin before, Bulletin after) {
        var old = texts(before).map(Said::text).collect(Collectors.toSet());
        return texts(after)
                .filter(each -> !old.contains(each.text()))
                .filter(each -> FreeText.unwritable(each.text()).isPresent())
                .map(each -> Unwritable.of(each.where(), each.text()))
                .findFirst();
    }

    private record Said(String where, String text) {}

    private static Stream<Said> texts(Bulletin bulletin) {
        var subjects = bulletin.lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line.appreciation()), line.elements().stream())
                        .map(text -> new Said(line.label(), text)));
        var projects = bulletin.projects().stream()
                .flatMap(each -> Stream.of(each.title(), each.text())
                        .map(text -> new Said(each.kind().name(), text)));
        var attendance = bulletin.assiduite().stream().map(each -> new Said("assiduité", each.appreciation()));
        var council = Stream.of(
                        bulletin.council().synthesis(), bulletin.council().orientation())
                .map(text -> new Said("conseil de classe", text));
        return Stream.of(subjects, projects, attendance, council).flatMap(each -> each);
    }

    private static Stream<Optional<TooLong>> appreciations(Bulletin bulletin, int most) {
        var subjects = bulletin.lines().stream().map(line -> over(line.label(), line.appreciation(), most));
        var projects = bulletin.projects().stream().map(project -> over(project.title(), project.text(), most));
        var attendance = bulletin.assiduite().stream().map(counts -> over("assiduité", counts.appreciation(), most));
        return Stream.of(subjects, projects, attendance).flatMap(each -> each);
    }

    private static Optional<TooLong> over(String where, String text, int most) {
        var length = text.codePointCount(0, text.length());
        return length > most ? Optional.of(new TooLong(where, length, most)) : Optional.empty();
    }
}
