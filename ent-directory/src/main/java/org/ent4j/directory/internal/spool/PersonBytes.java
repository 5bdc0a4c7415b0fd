package org.ent4j.directory.internal.spool;

import java.time.LocalDate;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.person.Stay;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/**
 * A person in bytes, every attribute in its turn. Different people have different bytes, since the bytes give the person
 * back; the version of the store is not part of who a person is, and stands apart.
 */
public final class PersonBytes {

    /**
     * Changes with the form, so that no fingerprint of another form is ever taken for one of this. It changes together with
     * a migration that empties {@code dir_person.content}, since those of the other form are never right again.
     */
    private static final int FORM = 1;

    private PersonBytes() {}

    /** Everything but the version, and the days of affiliations, which are not part of them. */
    public static void writeContent(Person person, ByteWriter out) {
        out.putByte(FORM).putText(person.id().value()).putAll(person.keys(), PersonBytes::key);
        name(person.name(), out);
        out.putText(person.profil().name())
                .putOptional(person.birthDate(), PersonBytes::day)
                .putOptional(person.title(), ByteWriter::putText)
                .putOptional(person.ine(), (to, ine) -> to.putText(ine.value()))
                .putOptional(person.email(), ByteWriter::putText)
                .putOptional(person.address(), PersonBytes::address)
                .putAll(
                        person.phones().entrySet(),
                        (to, phone) -> to.putText(phone.getKey().name()).putText(phone.getValue()))
                .putOptional(person.mef(), (to, mef) -> to.putText(mef.value()))
                .putAll(
                        person.identifiers().entrySet(),
                        (to, each) -> to.putText(each.getKey()).putText(each.getValue()))
                .putAll(person.affiliations(), PersonBytes::affiliation)
                .putAll(person.guardians(), PersonBytes::guardianship)
                .putOptional(person.disappearedOn(), PersonBytes::day);
    }

    public static void write(Person person, ByteWriter out) {
        writeContent(person, out);
        out.putAll(person.affiliations(), (to, each) -> to.putAll(each.stays(), PersonBytes::stay))
                .putLong(person.version());
    }

    private static void key(ByteWriter out, SourceKey key) {
        out.putText(key.source()).putText(key.academy()).putText(key.key());
    }

    private static void day(ByteWriter out, LocalDate day) {
        out.putLong(day.toEpochDay());
    }

    private static void name(PersonName name, ByteWriter out) {
        out.putText(name.usageName())
                .putOptional(name.birthName(), ByteWriter::putText)
                .putText(name.firstName())
                .putAll(name.otherFirstNames(), ByteWriter::putText);
    }

    private static void address(ByteWriter out, PostalAddress address) {
        out.putAll(address.lines(), ByteWriter::putText)
                .putText(address.postalCode())
                .putText(address.city())
                .putText(address.country());
    }

    private static void affiliation(ByteWriter out, Affiliation affiliation) {
        out.putText(affiliation.structure().value())
                .putText(affiliation.source())
                .putText(affiliation.profil().name())
                .putAll(affiliation.fonctions(), (to, each) -> to.putText(each.value()))
                .putAll(affiliation.disciplines(), (to, each) -> to.putText(each.value()))
                .putAll(affiliation.classes(), ByteWriter::putText)
                .putAll(affiliation.groups(), ByteWriter::putText)
                .putAll(affiliation.teachings(), PersonBytes::teaching)
                .putAll(affiliation.headTeacherOf(), ByteWriter::putText);
    }

    private static void teaching(ByteWriter out, Teaching teaching) {
        out.putText(teaching.audience().name())
                .putText(teaching.code())
                .putText(teaching.subject().value());
    }

    private static void stay(ByteWriter out, Stay stay) {
        out.putText(stay.key().kind().name())
                .putText(stay.key().code())
                .putOptional(stay.key().subject(), (to, subject) -> to.putText(subject.value()))
                .putOptional(stay.first(), PersonBytes::day)
                .putOptional(stay.last(), PersonBytes::day);
    }

    private static void guardianship(ByteWriter out, Guardianship link) {
        out.putText(link.guardian().value())
                .putText(link.kinship())
                .putText(link.authority().name())
                .putBoolean(link.financial())
                .putBoolean(link.contact())
                .putBoolean(link.payment());
    }

    /** The person that {@link #write} wrote. */
    public static Person read(ByteReader in) {
        if (in.getByte() != FORM) {
            throw new IllegalStateException("Bytes of a person in another form.\nMaybe two versions share a file.");
        }
        var person = Person.builder();
        person.id(new PersonId(in.getText())).addAllKeys(in.getAll(PersonBytes::key));
        person.name(name(in)).profil(Profil.valueOf(in.getText()));
        person.birthDate(in.getOptional(PersonBytes::day)).title(in.getOptional(ByteReader::getText));
        person.ine(in.getOptional(PersonBytes::ine)).email(in.getOptional(ByteReader::getText));
        person.address(in.getOptional(PersonBytes::address));
        in.getAll(each -> person.putPhones(PhoneKind.valueOf(in.getText()), in.getText()));
        person.mef(in.getOptional(each -> new Mef(each.getText())));
        in.getAll(each -> person.putIdentifiers(in.getText(), in.getText()));
        var affiliations = in.getAll(PersonBytes::affiliation);
        person.addAllGuardians(in.getAll(PersonBytes::link));
        person.disappearedOn(in.getOptional(PersonBytes::day));
        var stays = in.getAll(each -> each.getAll(PersonBytes::stay));
        for (int i = 0; i < affiliations.size(); i++) {
            person.addAffiliations(affiliations.get(i).withStays(stays.get(i)));
        }
        return person.version(in.getInt()).build();
    }

    private static Stay stay(ByteReader in) {
        var key = new MembershipKey(
                MembershipKind.valueOf(in.getText()),
                in.getText(),
                in.getOptional(each -> new CodeMatiere(each.getText())));
        return new Stay(key, in.getOptional(PersonBytes::day), in.getOptional(PersonBytes::day));
    }

    private static Ine ine(ByteReader in) {
        return new Ine(in.getText());
    }

    private static SourceKey key(ByteReader in) {
        return new SourceKey(in.getText(), in.getText(), in.getText());
    }

    private static LocalDate day(ByteReader in) {
        return LocalDate.ofEpochDay(in.getLong());
    }

    private static PersonName name(ByteReader in) {
        return PersonName.builder()
                .usageName(in.getText())
                .birthName(in.getOptional(ByteReader::getText))
                .firstName(in.getText())
                .addAllOtherFirstNames(in.getAll(ByteReader::getText))
                .build();
    }

    private static PostalAddress address(ByteReader in) {
        return new PostalAddress(in.getAll(ByteReader::getText), in.getText(), in.getText(), in.getText());
    }

    private static Affiliation affiliation(ByteReader in) {
        return Affiliation.builder()
                .structure(new StructureId(in.getText()))
                .source(in.getText())
                .profil(Profil.valueOf(in.getText()))
                .addAllFonctions(in.getAll(each -> new Fonction(each.getText())))
                .addAllDisciplines(in.getAll(each -> new Discipline(each.getText())))
                .addAllClasses(in.getAll(ByteReader::getText))
                .addAllGroups(in.getAll(ByteReader::getText))
                .addAllTeachings(in.getAll(PersonBytes::teaching))
                .addAllHeadTeacherOf(in.getAll(ByteReader::getText))
                .build();
    }

    private static Teaching teaching(ByteReader in) {
        return new Teaching(Teaching.Audience.valueOf(in.getText()), in.getText(), new CodeMatiere(in.getText()));
    }

    private static Guardianship link(ByteReader in) {
        return new Guardianship(
                new PersonId(in.getText()),
                in.getText(),
                Guardianship.Authority.valueOf(in.getText()),
                in.getBoolean(),
                in.getBoolean(),
                in.getBoolean());
    }
}
