package org.ent4j.catalogue.feed.pronote;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.catalogue.feed.structure.XmlPrinter;
import org.ent4j.catalogue.feed.structure.XmlPrinter.Attributes;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.pronote.FileGuardian;
import org.ent4j.catalogue.pronote.FilePerson;
import org.ent4j.catalogue.pronote.FilePupil;
import org.ent4j.catalogue.pronote.FileSchool;
import org.ent4j.catalogue.pronote.FileTeacher;
import org.ent4j.catalogue.pronote.IdentifiersFile;

/**
 * Writes RapprochementSSO 2.0: UTF-8, elements and attributes in the order of the schema, no list that is empty. The
 * same file gives the same bytes.
 */
public final class SsoWriter {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int LINES = 4;

    private final XmlPrinter xml;

    private SsoWriter(XmlPrinter xml) {
        this.xml = xml;
    }

    /** Writes the whole file; the stream is flushed and left open. */
    public static void write(IdentifiersFile file, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new SsoWriter(new XmlPrinter(text, StandardCharsets.UTF_8)).file(file);
        text.flush();
    }

    private void file(IdentifiersFile file) {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.start(
                SsoShape.ROOT_NAME,
                new Attributes()
                        .with("xmlns", SsoShape.NAMESPACE)
                        .with("Date", DATE_TIME.format(file.date()))
                        .with("Partenaire", file.partner())
                        .with(
                                "ProtocoleDelegationAuthentification",
                                file.delegation().map(Enum::name)));
        xml.raw("\n");
        nomenclatures(file);
        list("Etablissements", file.schools(), this::school);
        list("EtablissementsGeres", file.managed(), ident -> line("    ", "Etablissement", ident(ident)));
        list("Personnels", file.staff(), this::staff);
        list("Professeurs", file.teachers(), this::teacher);
        list("Responsables", file.guardians(), this::guardian);
        list("Eleves", file.pupils(), this::pupil);
        xml.end(SsoShape.ROOT_NAME).raw("\n");
    }

    private void nomenclatures(IdentifiersFile file) {
        if (file.civilities().isEmpty()) {
            return;
        }
        xml.raw("  <Nomenclatures>\n    <Civilites>\n");
        file.civilities()
                .forEach(each -> line("      ", "Civilite", ident(each.ident()).with("Libelle", each.label())));
        xml.raw("    </Civilites>\n  </Nomenclatures>\n");
    }

    private <T> void list(String name, List<T> elements, Consumer<T> element) {
        if (!elements.isEmpty()) {
            xml.raw("  <" + name + ">\n");
            elements.forEach(element);
            xml.raw("  </" + name + ">\n");
        }
    }

    private void line(String indent, String name, Attributes attributes) {
        xml.raw(indent).empty(name, attributes).raw("\n");
    }

    private static Attributes ident(long ident) {
        return new Attributes().with("Ident", Long.toString(ident));
    }

    private void school(FileSchool school) {
        var attributes = ident(school.ident()).with("Numero", school.number()).with("Nom", school.name());
        address(attributes, school.address());
        line(
                "    ",
                "Etablissement",
                attributes
                        .with("TelSecretariat", school.office())
                        .with("TelScolarite", school.pupilOffice())
                        .with("Fax", school.fax())
                        .with("EMail", school.email()));
    }

    private static Attributes address(Attributes attributes, MailAddress address) {
        for (var i = 0; i < Math.min(LINES, address.lines().size()); i++) {
            attributes.with("Adresse" + (i + 1), address.lines().get(i));
        }
        return attributes
                .with("CodePostal", filled(address.postalCode()))
                .with("Ville", filled(address.town()))
                .with("Pays", filled(address.country()));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static Attributes names(FilePerson person) {
        return ident(person.ident()).with("Nom", person.lastName()).with("Prenom", person.firstName());
    }

    private static Attributes partner(Attributes attributes, FilePerson person) {
        return attributes.with("ID_Partenaire", person.partnerId());
    }

    private void staff(FilePerson person) {
        line("    ", "Personnel", address(partner(names(person), person), person.address()));
    }

    private void teacher(FileTeacher teacher) {
        var born = names(teacher.person()).with("DateNaissance", teacher.born().map(String::valueOf));
        line(
                "    ",
                "Professeur",
                address(partner(born, teacher.person()), teacher.person().address()));
    }

    private void guardian(FileGuardian guardian) {
        var person = guardian.person();
        var attributes = address(partner(names(person), person), person.address());
        element(
                "Responsable",
                attributes,
                "Civilite",
                guardian.civility().stream().toList());
    }

    private void pupil(FilePupil pupil) {
        var person = pupil.person();
        var attributes = names(person)
                .with("DateNaissance", pupil.born().toString())
                .with("Sexe", pupil.sex().map(sex -> sex == Sex.MALE ? SsoShape.MALE : SsoShape.FEMALE));
        partner(attributes, person).with("NumeroNational", pupil.nationalNumber());
        element("Eleve", address(attributes, person.address()), "Responsable", pupil.guardians());
    }

    private void element(String name, Attributes attributes, String child, List<Long> references) {
        if (references.isEmpty()) {
            line("    ", name, attributes);
            return;
        }
        xml.raw("    ").start(name, attributes).raw("\n");
        references.forEach(ident -> line("      ", child, ident(ident)));
        xml.raw("    ").end(name).raw("\n");
    }
}
