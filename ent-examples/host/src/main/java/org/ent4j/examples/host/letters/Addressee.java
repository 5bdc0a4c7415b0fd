package org.ent4j.examples.host.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.letter.LetterCandidate;
import org.ent4j.directory.account.signin.SignInFacts;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.LabelKey;

/**
 * Somebody of a school who may get a letter.
 *
 * @param classCode the class of a pupil, or ""
 * @param wards the pupils of the school whose guardian this is; the letter lies with that of the first one
 */
public record Addressee(Person person, String classCode, List<Ward> wards) {

    /** As letters are handed out: class by class, each pupil before the guardians, then those of no class. */
    public static final Comparator<Addressee> ORDER = Comparator.<Addressee, Boolean>comparing(
                    each -> each.pile().isEmpty())
            .thenComparing(each -> Folding.fold(each.pile()))
            .thenComparing(each -> Folding.fold(each.leader().name().display()))
            .thenComparing(each -> each.leader().id())
            .thenComparing(each -> !each.wards.isEmpty())
            .thenComparing(each -> Folding.fold(each.person.name().display()))
            .thenComparing(each -> each.person.id());

    public Addressee {
        wards = List.copyOf(wards);
    }

    /** This one with those pupils alone over whom there is authority, when there are any. */
    public Addressee underAuthority() {
        var own = wards.stream().filter(Ward::isUnderAuthority).toList();
        return own.isEmpty() ? this : new Addressee(person, classCode, own);
    }

    /** The class with whose letters this one lies, or "". */
    public String pile() {
        return wards.isEmpty() ? classCode : wards.get(0).classCode();
    }

    private Person leader() {
        return wards.isEmpty() ? person : wards.get(0).pupil();
    }

    /** This one, in the pile of that class; nothing for who has to do with another one. */
    public Optional<Addressee> inClass(LabelKey wanted) {
        if (wards.isEmpty()) {
            return isOf(wanted, classCode) ? Optional.of(this) : Optional.empty();
        }
        var first =
                wards.stream().filter(ward -> isOf(wanted, ward.classCode())).toList();
        var rest = new ArrayList<>(first);
        wards.stream().filter(ward -> !first.contains(ward)).forEach(rest::add);
        return first.isEmpty() ? Optional.empty() : Optional.of(new Addressee(person, classCode, rest));
    }

    private static boolean isOf(LabelKey wanted, String code) {
        return !code.isEmpty() && LabelKey.of(code).equals(wanted);
    }

    public LetterCandidate candidate(Optional<Account> account) {
        return candidate(SignInFacts.of(person, false, false), account);
    }

    /** @param facts that decide where the person signs in */
    public LetterCandidate candidate(SignInFacts facts, Optional<Account> account) {
        return new LetterCandidate(facts, wards.stream().map(Ward::link).toList(), account);
    }

    /** The lines above a letter: the home of a guardian, the class of a pupil, the name alone of those who work there. */
    public List<String> address() {
        var name = (person.title().orElse("") + " " + spoken(person)).strip();
        var below = person.profil() == Profil.PARENT
                ? person.address().map(PostalAddress::envelope).orElse(List.of())
                : Stream.of(classCode).filter(code -> !code.isEmpty()).toList();
        return Stream.concat(Stream.of(name), below.stream()).toList();
    }

    public Label about() {
        var name = spoken(person);
        return switch (person.profil()) {
            case ELEVE ->
                Label.of(
                        "Compte de %s, élève%s".formatted(name, classCode.isEmpty() ? "" : " de " + classCode),
                        "Account of %s, pupil%s".formatted(name, classCode.isEmpty() ? "" : " of " + classCode));
            case PARENT ->
                Label.of(
                        "Compte de %s, pour suivre la scolarité de :".formatted(name),
                        "Account of %s, to follow the schooling of:".formatted(name));
            default -> Label.of("Compte de " + name, "Account of " + name);
        };
    }

    /** {@code "Zoé LEROY"}. */
    static String spoken(Person person) {
        return (person.name().firstName() + " " + person.name().usageName()).strip();
    }
}
