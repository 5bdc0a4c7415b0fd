package org.ent4j.directory.feed.oneroster;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.id.Ine;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/** The users of a bundle as people of the directory. */
final class OneRosterPeople {

    private static final Pattern TYPED_ID = Pattern.compile("\\{\\s*([^:{}]+?)\\s*:\\s*([^{}]+?)\\s*\\}");

    private final OneRosterBundle bundle;
    private final OneRosterAccount account;
    private final String system;
    private final OneRosterPlaces places;
    private final Set<String> agents;

    OneRosterPeople(OneRosterBundle bundle, OneRosterAccount account, String system, OneRosterPlaces places) {
        this.bundle = bundle;
        this.account = account;
        this.system = system;
        this.places = places;
        this.agents = bundle.rows(OneRosterFile.USERS).stream()
                .flatMap(row -> row.list("agentSourcedIds").stream())
                .collect(toSet());
        bundle.rows(OneRosterFile.DEMOGRAPHICS).forEach(this::checkUser);
    }

    private void checkUser(OneRosterRow demographics) {
        var id = demographics.id();
        if (bundle.isGone(OneRosterFile.USERS, id)) {
            account.info(demographics.where(), new OneRosterDefect.GoneWith("sourcedId", id));
        } else if (bundle.row(OneRosterFile.USERS, id).isEmpty()) {
            account.reject(demographics, new OneRosterDefect.Unresolved("sourcedId", id));
        }
    }

    SourceKey key(String user) {
        return new SourceKey(Sources.ONEROSTER, system, user);
    }

    /** Gives the person of the row, unless the row cannot be kept. */
    void read(OneRosterRow row, Consumer<Person> onPerson) {
        var family = row.value("preferredFamilyName").or(() -> row.value("familyName"));
        if (family.isEmpty()) {
            account.reject(row, new FeedDefect.RequiredMissing("familyName"));
            return;
        }
        if (first(row).isEmpty()) {
            account.warn(row.where(), new FeedDefect.RequiredMissing("givenName"));
        }
        onPerson.accept(person(row, family.get()));
    }

    private Person person(OneRosterRow row, String family) {
        var key = key(row.id());
        var profil = profil(row);
        return Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(name(row, family))
                .profil(profil)
                .birthDate(birthDate(row))
                .ine(profil == Profil.ELEVE ? ine(row) : Optional.empty())
                .email(row.value("email").filter(text -> text.indexOf('@') > 0))
                .addAllAffiliations(affiliations(row, profil))
                .addAllGuardians(guardians(row, profil))
                .build();
    }

    private static Optional<String> first(OneRosterRow row) {
        return row.value("preferredGivenName").or(() -> row.value("givenName"));
    }

    /** The preferred names are those in use; the others are then the ones at birth. */
    private static PersonName name(OneRosterRow row, String family) {
        return PersonName.builder()
                .usageName(family)
                .birthName(row.value("preferredFamilyName").flatMap(preferred -> row.value("familyName")))
                .firstName(first(row).orElse(""))
                .addAllOtherFirstNames(otherFirstNames(row))
                .build();
    }

    private static List<String> otherFirstNames(OneRosterRow row) {
        var others = new ArrayList<String>();
        row.value("preferredGivenName")
                .flatMap(preferred -> row.value("givenName").filter(given -> !given.equals(preferred)))
                .ifPresent(others::add);
        row.value("middleName").ifPresent(others::add);
        return others;
    }

    private Profil profil(OneRosterRow row) {
        return places.profil(row.id()).orElseGet(() -> {
            var taken = agents.contains(row.id()) ? Profil.PARENT : Profil.INVITE;
            account.warn(row.where(), new OneRosterDefect.NoRole(taken.name()));
            return taken;
        });
    }

    private Optional<LocalDate> birthDate(OneRosterRow row) {
        return bundle.row(OneRosterFile.DEMOGRAPHICS, row.id())
                .flatMap(demographics -> demographics.value("birthDate"))
                .map(LocalDate::parse);
    }

    /** Of {@code userIds} when one is called so; of {@code identifier} only in a form that is surely an INE. */
    private static Optional<Ine> ine(OneRosterRow row) {
        var typed = TYPED_ID.matcher(row.text("userIds"))
                .results()
                .filter(id -> id.group(1).equalsIgnoreCase("INE"))
                .map(id -> id.group(2))
                .findFirst();
        return typed.flatMap(text -> Ine.parse(text).toJavaOptional())
                .or(() ->
                        Ine.parse(row.text("identifier")).toJavaOptional().filter(ine -> ine.form() != Ine.Form.OTHER));
    }

    private List<Affiliation> affiliations(OneRosterRow row, Profil profil) {
        return places.of(row.id()).entrySet().stream()
                .map(entry -> entry.getValue().in(entry.getKey(), profil))
                .toList();
    }

    /** The agents of a pupil. The format does not say who they are to the pupil, nor with what right. */
    private Set<Guardianship> guardians(OneRosterRow row, Profil profil) {
        var guardians = new TreeSet<Guardianship>();
        if (profil == Profil.ELEVE) {
            row.list("agentSourcedIds").stream()
                    .filter(id -> isThere(row, id))
                    .map(id ->
                            new Guardianship(key(id).personId(), "", Guardianship.Authority.NONE, false, false, false))
                    .forEach(guardians::add);
        }
        return guardians;
    }

    private boolean isThere(OneRosterRow row, String agent) {
        var there = !agent.equals(row.id())
                && bundle.row(OneRosterFile.USERS, agent).isPresent();
        if (!there) {
            account.warn(row.where(), new OneRosterDefect.Unresolved("agentSourcedIds", agent));
        }
        return there;
    }
}
