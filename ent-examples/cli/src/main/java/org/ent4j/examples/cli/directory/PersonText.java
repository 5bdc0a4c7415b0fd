package org.ent4j.examples.cli.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.membership.Membership;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** A {@link PersonFile} as its reader wants it: who, where, with whom, since when, and how the person signs in. */
record PersonText(PersonFile file, Lang lang) {

    List<String> lines() {
        var person = file.person();
        var lines = new ArrayList<String>();
        lines.add(head(person));
        identity(person).forEach(line -> lines.add("  " + line));
        section(lines, "Clés", "Keys", person.keys().stream().map(SourceKey::toString));
        section(
                lines,
                "Établissements",
                "Schools",
                person.affiliations().stream().flatMap(this::affiliation));
        section(lines, "Responsables", "Guardians", file.guardians().stream().map(this::relative));
        section(lines, "Enfants", "Children", file.children().stream().map(this::relative));
        section(
                lines,
                "Le " + file.day(),
                "On " + file.day(),
                file.history().on(file.day()).stream().map(this::membership));
        section(lines, "Histoire", "History", file.history().periods().stream().map(this::period));
        section(lines, "Compte", "Account", account());
        return lines;
    }

    private void section(Collection<String> lines, String fr, String en, Stream<String> content) {
        var some = content.map(line -> "  " + line).toList();
        if (!some.isEmpty()) {
            lines.add(in(fr, en));
            lines.addAll(some);
        }
    }

    private String in(String fr, String en) {
        return Label.of(fr, en).in(lang);
    }

    private String head(Person person) {
        var title = person.title().map(text -> text + " ").orElse("");
        return "%s%s — %s, %s"
                .formatted(
                        title, person.name().display(), person.profil().label().in(lang), state(person));
    }

    private String state(Person person) {
        var since = person.disappearedOn()
                .map(day -> in(" depuis le ", " since ") + day)
                .orElse("");
        return PersonState.of(person).label().in(lang).toLowerCase(lang.locale()) + since;
    }

    private Stream<String> identity(Person person) {
        return Stream.of(
                        Optional.of(said("Numéro", "Id", person.id().value())),
                        person.name().birthName().map(name -> said("Nom de famille", "Birth name", name)),
                        joined(person.name().otherFirstNames())
                                .map(names -> said("Autres prénoms", "Other first names", names)),
                        person.birthDate().map(day -> said("Naissance", "Birth", day.toString())),
                        person.ine().map(Ine::value).map(ine -> said("INE", "INE", ine)),
                        person.mef().map(Mef::value).map(mef -> said("MEF", "MEF", mef)),
                        person.email().map(email -> said("Courriel", "E-mail", email)),
                        person.address()
                                .map(PostalAddress::envelope)
                                .map(envelope -> said("Adresse", "Address", String.join(", ", envelope))),
                        joined(person.phones().entrySet().stream()
                                        .map(this::phone)
                                        .toList())
                                .map(phones -> said("Téléphone", "Telephone", phones)),
                        joined(person.identifiers().entrySet().stream()
                                        .map(each -> each.getKey() + " " + each.getValue())
                                        .toList())
                                .map(ids -> said("Autres numéros", "Other ids", ids)))
                .flatMap(Optional::stream);
    }

    private String said(String fr, String en, String value) {
        return in(fr + " : ", en + ": ") + value;
    }

    private static Optional<String> joined(Collection<String> some) {
        return Optional.of(String.join(", ", some)).filter(text -> !text.isEmpty());
    }

    private String phone(Map.Entry<PhoneKind, String> phone) {
        return switch (phone.getKey()) {
            case HOME -> phone.getValue() + in(" (domicile)", " (home)");
            case WORK -> phone.getValue() + in(" (travail)", " (work)");
            case MOBILE -> phone.getValue() + in(" (mobile)", " (mobile)");
        };
    }

    private Stream<String> affiliation(Affiliation affiliation) {
        var words = new MembershipText(file, lang);
        var head = in("%s (%s), selon %s :", "%s (%s), by %s:")
                .formatted(file.name(affiliation.structure()), affiliation.structure(), affiliation.source());
        return Stream.concat(Stream.of(head), affiliation.memberships().stream().map(key -> "  " + words.of(key)));
    }

    private String relative(Relative relative) {
        var link = relative.link();
        var name = relative.person()
                .map(person -> person.name().display())
                .orElse(in("(pas encore dans l'annuaire)", "(not in the directory yet)"));
        var roles = Stream.of(
                        Optional.of(link.kin().label().in(lang)),
                        authority(link.authority()),
                        role(link.financial(), "paie les frais", "answers for expenses"),
                        role(link.contact(), "à contacter d'abord", "called first"),
                        role(link.payment(), "reçoit ou fait les paiements", "receives or makes payments"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "%s — %s  [%s]".formatted(name, roles, relative.id());
    }

    private Optional<String> authority(Guardianship.Authority authority) {
        return switch (authority) {
            case NONE -> Optional.empty();
            case LEGAL -> Optional.of(in("représentant légal", "legal representative"));
            case IN_CHARGE -> Optional.of(in("personne en charge", "in charge"));
        };
    }

    private Optional<String> role(boolean holds, String fr, String en) {
        return Optional.of(in(fr, en)).filter(any -> holds);
    }

    private String membership(Membership membership) {
        return "%s — %s (%s)"
                .formatted(
                        new MembershipText(file, lang).of(membership.key()),
                        file.name(membership.structure()),
                        membership.source());
    }

    private String period(MembershipPeriod period) {
        return days(period.days()) + "  " + membership(period.membership());
    }

    private static String days(Period days) {
        return days.first() + " → " + days.last().map(String::valueOf).orElse("…         ");
    }

    private Stream<String> account() {
        return file.account().map(this::account).orElseGet(() -> Stream.of(in("aucun", "none")));
    }

    private Stream<String> account(Account account) {
        var state = in("%s, %s depuis le %s", "%s, %s since %s")
                .formatted(account.login(), account.state().label().in(lang), account.since());
        var code = Optional.of(in("un code d'activation est remis", "an activation code is issued"))
                .filter(any -> account.activation().isPresent());
        var signed = account.lastSignIn().map(when -> said("dernière connexion", "last sign-in", when.toString()));
        return Stream.of(Optional.of(state), code, signed).flatMap(Optional::stream);
    }
}
