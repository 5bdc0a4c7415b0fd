package org.ent4j.model.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name made comparable, and the comparisons that are safe without a score. The rules are strict: what
 * {@link #sameAs} accepts may be taken as the same name, what {@link #compatibleWith} accepts may be proposed to
 * someone who decides. Neither says that two persons are one: homonyms exist.
 *
 * @param lastNames the last name in use, then the birth name where the source gave another
 * @param birthName the birth name, when the source gave one
 * @param firstName the first name in use
 * @param otherFirstNames the further first names
 */
public record NormalisedName(
        List<NamePart> lastNames, Optional<NamePart> birthName, NamePart firstName, List<NamePart> otherFirstNames) {

    public NormalisedName {
        lastNames = List.copyOf(lastNames);
        otherFirstNames = List.copyOf(otherFirstNames);
    }

    public static NormalisedName of(PersonName name) {
        var usage = NamePart.of(name.usageName());
        var birth = name.birthName().map(NamePart::of).filter(part -> !part.isEmpty());
        var others = name.otherFirstNames().stream().map(NamePart::of);
        return new NormalisedName(
                distinct(usage, birth),
                birth,
                NamePart.of(name.firstName()),
                others.filter(part -> !part.isEmpty()).toList());
    }

    private static List<NamePart> distinct(NamePart usage, Optional<NamePart> birth) {
        return Stream.concat(Stream.of(usage), birth.stream().filter(part -> !part.sameAs(usage)))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * Whether the names are the same: the first names, and a last name of one, in use or of birth, with one of the
     * other. Names whose two sources give different birth names are not the same, whatever they use.
     */
    public boolean sameAs(NormalisedName other) {
        return sharesLastName(other) && firstName.sameAs(other.firstName) && !contradicts(other);
    }

    /**
     * What to look the same name up by: a key for each last name, none where the first or the last name lacks. Names that
     * are the same share one; names that share one are the same unless their birth names differ.
     */
    public Set<String> keys() {
        return firstName.isEmpty()
                ? Set.of()
                : lastNames.stream()
                        .map(last -> last.joined() + '|' + firstName.joined())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the names may be one person's without any error of spelling. */
    public boolean compatibleWith(NormalisedName other) {
        return agreementWith(other) != NameAgreement.NONE;
    }

    /** How the names agree; the same answer from either side. */
    public NameAgreement agreementWith(NormalisedName other) {
        if (contradicts(other)) {
            return NameAgreement.NONE;
        }
        return sharesLastName(other) ? byFirstName(other) : withoutLastName(other);
    }

    private NameAgreement byFirstName(NormalisedName other) {
        if (firstName.sameAs(other.firstName)) {
            return NameAgreement.SAME;
        }
        if (firstName.cutOf(other.firstName)) {
            return NameAgreement.TRUNCATED;
        }
        return firstName.initialOf(other.firstName) ? NameAgreement.INITIAL : NameAgreement.NONE;
    }

    private NameAgreement withoutLastName(NormalisedName other) {
        if (isSwapOf(other)) {
            return NameAgreement.SWAPPED;
        }
        var firstNamesAgree = firstName.sameAs(other.firstName) || firstName.cutOf(other.firstName);
        return firstNamesAgree && sharesPartOfLastName(other) ? NameAgreement.PARTIAL_LAST_NAME : NameAgreement.NONE;
    }

    private boolean sharesLastName(NormalisedName other) {
        return lastNames.stream().anyMatch(mine -> other.lastNames.stream().anyMatch(mine::sameAs));
    }

    private boolean sharesPartOfLastName(NormalisedName other) {
        return lastNames.stream().anyMatch(mine -> other.lastNames.stream().anyMatch(their -> partial(mine, their)));
    }

    private static boolean partial(NamePart one, NamePart other) {
        return one.sameAs(other) || one.core().equals(other.core()) || one.partOf(other);
    }

    private boolean isSwapOf(NormalisedName other) {
        return lastNames.stream().anyMatch(other.firstName::sameAs)
                && other.lastNames.stream().anyMatch(firstName::sameAs);
    }

    private boolean contradicts(NormalisedName other) {
        return birthName.isPresent() && other.birthName.isPresent() && !partial(birthName.get(), other.birthName.get());
    }
}
