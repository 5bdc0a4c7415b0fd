package org.ent4j.directory.feed.aaf;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/** A person while the attributes of a request are read, from nothing or from what was known. */
final class AafPersonDraft {

    String usageName = "";
    Optional<String> birthName = Optional.empty();
    String firstName = "";
    List<String> otherFirstNames = List.of();
    Optional<LocalDate> birthDate = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<Ine> ine = Optional.empty();
    Optional<String> email = Optional.empty();
    PostalAddress address = PostalAddress.NONE;
    final Map<PhoneKind, String> phones = new TreeMap<>();
    Optional<Mef> mef = Optional.empty();
    final Map<String, String> identifiers = new TreeMap<>();
    final Map<StructureId, AafPlace> places = new TreeMap<>();
    final Map<PersonId, Guardianship> guardians = new TreeMap<>();

    /** @param source whose affiliations are read; those of others are the caller's */
    static AafPersonDraft of(Person person, String source) {
        var draft = new AafPersonDraft();
        draft.readName(person.name());
        draft.birthDate = person.birthDate();
        draft.title = person.title();
        draft.ine = person.ine();
        draft.email = person.email();
        draft.address = person.address().orElse(PostalAddress.NONE);
        draft.phones.putAll(person.phones());
        draft.mef = person.mef();
        draft.identifiers.putAll(person.identifiers());
        person.affiliations().stream()
                .filter(affiliation -> affiliation.source().equals(source))
                .forEach(each -> draft.places.put(each.structure(), AafPlace.of(each)));
        person.guardians().forEach(each -> draft.guardians.put(each.guardian(), each));
        return draft;
    }

    private void readName(PersonName name) {
        usageName = name.usageName();
        birthName = name.birthName();
        firstName = name.firstName();
        otherFirstNames = name.otherFirstNames();
    }

    AafPlace place(StructureId structure) {
        return places.computeIfAbsent(structure, any -> new AafPlace());
    }

    Set<Fonction> everyFonction() {
        return places.values().stream()
                .flatMap(place -> place.fonctions.stream())
                .collect(toSet());
    }

    /** The parts that any person has; the caller adds id, keys, profil and affiliations. */
    Person.Builder start() {
        var builder = Person.builder();
        builder.name(name())
                .birthDate(birthDate)
                .title(title)
                .ine(ine)
                .email(email)
                .address(Optional.of(address).filter(known -> !known.isEmpty()))
                .mef(mef);
        builder.putAllPhones(phones);
        builder.putAllIdentifiers(identifiers).addAllGuardians(guardians.values());
        return builder;
    }

    private PersonName name() {
        return PersonName.builder()
                .usageName(usageName)
                .birthName(birthName)
                .firstName(firstName)
                .addAllOtherFirstNames(otherFirstNames)
                .build();
    }

    List<Affiliation> affiliations(AafProfil profil, String source) {
        var all = new ArrayList<Affiliation>();
        places.forEach((structure, place) -> all.add(place.in(structure, source, profil.of(place.fonctions))));
        return all;
    }

    Profil profil(AafProfil profil) {
        return profil.of(everyFonction());
    }
}
