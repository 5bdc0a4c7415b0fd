package org.ent4j.viescolaire.bulletin;

import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.bulletin.BulletinRules.TooLong;

/** The texts of a bulletin that have a limit. */
final class BulletinTexts {

    private BulletinTexts() {}

    /** The first that is too long. */
    static Optional<TooLong> tooLong(Bulletin bulletin, BulletinPolicy policy) {
        return appreciations(bulletin, policy.appreciation())
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> over("conseil de classe", bulletin.council().synthesis(), policy.synthesis()));
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
