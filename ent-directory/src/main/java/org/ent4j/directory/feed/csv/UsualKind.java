package org.ent4j.directory.feed.csv;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.LabelKey;

/** By a word of the file's name; else by headers that only one kind of people has. */
enum UsualKind implements TableKind {
    INSTANCE;

    @Override
    public Either<Reason, Profil> of(String file, List<String> headers) {
        return ProfilWords.inFileName(file)
                .or(() -> has(headers, Attribute::isOfChild, Profil.PARENT))
                .or(() -> has(headers, Attribute.INE::equals, Profil.ELEVE))
                .or(() -> has(headers, Attribute.HEAD::equals, Profil.ENSEIGNANT))
                .<Either<Reason, Profil>>map(Either::right)
                .orElseGet(() -> Either.left(new CsvDefect.ProfilUnknown()));
    }

    private static Optional<Profil> has(List<String> headers, Predicate<Attribute> attribute, Profil profil) {
        return headers.stream()
                        .flatMap(header -> HeaderSynonyms.of(LabelKey.of(header), false).stream())
                        .anyMatch(attribute)
                ? Optional.of(profil)
                : Optional.empty();
    }
}
