package org.ent4j.catalogue.mailing;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;

/**
 * The merge fields that a model may use.
 *
 * @param names as they stand in a model
 */
public record MergeFields(Set<String> names) {

    private static final List<String> SECRET_PARTS =
            List.of("MOTDEPASSE", "PASSWORD", "PASSWD", "PASSE", "SECRET", "JETON", "TOKEN", "ACTIVATION");
    private static final Set<String> SECRET_WORDS = Set.of("MDP", "PWD", "OTP", "PIN");

    /** @throws IllegalArgumentException when one of them tells a secret */
    public MergeFields {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        var secret = names.stream().filter(MergeFields::isSecret).toList();
        if (!secret.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s may be a secret, and no letter of a mailing tells one.\nMaybe letters of credentials were meant."
                            .formatted(secret));
        }
    }

    /** Those that every mailing has. */
    public static MergeFields standard() {
        return new MergeFields(new TreeSet<>(
                Stream.of(MergeField.values()).map(MergeField::key).toList()));
    }

    /** With those of the host. */
    public MergeFields and(Collection<String> more) {
        var all = new TreeSet<>(names);
        all.addAll(more);
        return new MergeFields(all);
    }

    /** Its name says that it is a password, a code or the like. */
    public static boolean isSecret(String name) {
        var words = Folding.fold(name).split(" ");
        var joined = String.join("", words);
        return SECRET_PARTS.stream().anyMatch(joined::contains)
                || Stream.of(words).anyMatch(SECRET_WORDS::contains);
    }

    /** Of those, the ones that are not among them, and not secrets either. */
    List<String> unknown(Collection<String> used) {
        return used.stream()
                .filter(name -> !names.contains(name) && !isSecret(name))
                .sorted()
                .toList();
    }

    /** Of those, the ones that may be secrets. */
    static List<String> secrets(Collection<String> used) {
        return used.stream().filter(MergeFields::isSecret).sorted().toList();
    }
}
