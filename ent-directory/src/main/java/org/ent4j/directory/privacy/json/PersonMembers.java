package org.ent4j.directory.privacy.json;

import java.io.IOException;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;

/** The members of a person. */
record PersonMembers(Members members) {

    void person(Person person) throws IOException {
        members.text("profil", person.profil().name());
        members.text("usageName", person.name().usageName());
        members.text("birthName", person.name().birthName());
        members.text("firstName", person.name().firstName());
        members.texts("otherFirstNames", person.name().otherFirstNames());
        members.text("birthDate", person.birthDate());
        members.text("title", person.title());
        members.text("ine", person.ine());
        members.text("email", person.email());
        members.object("address", person.address(), this::address);
        members.map("phones", person.phones());
        members.text("mef", person.mef());
        members.text("disappearedOn", person.disappearedOn());
        members.objects("keys", person.keys(), this::key);
        members.map("identifiers", person.identifiers());
        members.objects("affiliations", person.affiliations(), this::affiliation);
        members.objects("guardians", person.guardians(), link -> link(link.guardian(), link));
    }

    private void address(PostalAddress address) throws IOException {
        members.texts("lines", address.lines());
        members.text("postalCode", address.postalCode());
        members.text("city", address.city());
        members.text("country", address.country());
    }

    private void key(SourceKey key) throws IOException {
        members.text("source", key.source());
        members.text("academy", key.academy());
        members.text("key", key.key());
    }

    private void affiliation(Affiliation place) throws IOException {
        members.text("structure", place.structure());
        members.text("source", place.source());
        members.text("profil", place.profil().name());
        members.texts("fonctions", place.fonctions());
        members.texts("disciplines", place.disciplines());
        members.texts("classes", place.classes());
        members.texts("groups", place.groups());
        members.texts("headTeacherOf", place.headTeacherOf());
        members.objects("teachings", place.teachings(), this::teaching);
    }

    private void teaching(Teaching teaching) throws IOException {
        members.text("audience", teaching.audience().name());
        members.text("code", teaching.code());
        members.text("subject", teaching.subject());
    }

    /** A link to somebody, whichever end of it this is. */
    void link(PersonId other, Guardianship link) throws IOException {
        members.text("person", other);
        members.text("kinship", link.kinship());
        members.text("authority", link.authority().name());
        members.flag("financial", link.financial());
        members.flag("contact", link.contact());
        members.flag("payment", link.payment());
    }
}
