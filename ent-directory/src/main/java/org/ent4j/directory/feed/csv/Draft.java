package org.ent4j.directory.feed.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A good row, understood. */
@EntStyle
@Value.Immutable
interface Draft {

    SourceLocation where();

    Profil profil();

    Uai school();

    Optional<String> schoolName();

    /** The id that the table gives. */
    Optional<String> id();

    PersonName name();

    Optional<LocalDate> birthDate();

    Optional<String> title();

    Optional<Ine> ine();

    Optional<String> email();

    Optional<PostalAddress> address();

    @Value.NaturalOrder
    SortedMap<PhoneKind, String> phones();

    @Value.NaturalOrder
    SortedSet<String> classes();

    @Value.NaturalOrder
    SortedSet<String> groups();

    @Value.NaturalOrder
    SortedSet<Fonction> fonctions();

    /** Of a guardian to the children. */
    String kinship();

    Optional<Authority> authority();

    List<Child> children();

    Draft withWhere(SourceLocation where);

    Draft withTitle(Optional<String> title);

    Draft withEmail(Optional<String> email);

    Draft withBirthDate(Optional<? extends LocalDate> date);

    Draft withAddress(Optional<? extends PostalAddress> address);

    Draft withPhones(Map<? extends PhoneKind, ? extends String> phones);

    default PeopleKind kind() {
        return PeopleKind.of(profil());
    }

    default StructureId structure() {
        return new StructureId(school().value());
    }

    /** The person under that key; the caller adds what is known elsewhere. */
    default Person.Builder person(SourceKey key) {
        var builder = Person.builder();
        builder.id(key.personId()).addKeys(key).name(name()).profil(profil());
        builder.birthDate(birthDate()).title(title()).ine(ine()).email(email()).address(address());
        builder.putAllPhones(phones()).addAffiliations(affiliation(key.source()));
        return builder;
    }

    private Affiliation affiliation(String source) {
        return Affiliation.builder()
                .structure(structure())
                .source(source)
                .profil(profil())
                .addAllFonctions(fonctions())
                .addAllClasses(classes())
                .addAllGroups(groups())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableDraft.Builder {}
}
