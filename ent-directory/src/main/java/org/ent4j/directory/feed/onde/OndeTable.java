package org.ent4j.directory.feed.onde;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.LabelKey;

/** The three exports, each by the headers that only it has. The names of the files are of the school's own choosing. */
enum OndeTable {
    ELEVES(Profil.ELEVE, "Nom Elève", "Prénom Elève", "Date naissance"),
    RESPONSABLES(Profil.PARENT, "Nom responsable", "Prénom responsable", "Nom de famille enfant"),
    ENSEIGNANTS(Profil.ENSEIGNANT, "Nom", "Prénom", "Directeur");

    private final Profil profil;
    private final Set<LabelKey> headers;

    OndeTable(Profil profil, String... headers) {
        this.profil = profil;
        this.headers = keys(Arrays.asList(headers));
    }

    private static Set<LabelKey> keys(Collection<String> headers) {
        return headers.stream().map(LabelKey::of).collect(Collectors.toUnmodifiableSet());
    }

    static Either<Reason, Profil> profil(String file, List<String> headers) {
        var found = keys(headers);
        return Stream.of(values())
                .filter(table -> found.containsAll(table.headers))
                .findFirst()
                .<Either<Reason, Profil>>map(table -> Either.right(table.profil))
                .orElseGet(() -> Either.left(new FeedDefect.OtherVariant("CSV", OndeFeed.EXPORTS)));
    }
}
