package org.ent4j.catalogue.feed.pronote;

import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.catalogue.feed.structure.XmlTime;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.pronote.FileCivility;
import org.ent4j.catalogue.pronote.FileGuardian;
import org.ent4j.catalogue.pronote.FilePerson;
import org.ent4j.catalogue.pronote.FilePupil;
import org.ent4j.catalogue.pronote.FileSchool;
import org.ent4j.catalogue.pronote.FileTeacher;

/** The elements of a file as values; nothing for one that lacks what makes it. */
final class SsoNodes {

    private SsoNodes() {}

    static Optional<FileCivility> civility(XmlNode node) {
        return SsoIndex.number(node)
                .flatMap(ident -> node.attribute("Libelle").map(label -> new FileCivility(ident, label)));
    }

    static Optional<FileSchool> school(XmlNode node) {
        return SsoIndex.number(node)
                .flatMap(ident -> node.attribute("Numero")
                        .flatMap(uai -> node.attribute("Nom")
                                .map(name -> new FileSchool(
                                        ident,
                                        uai,
                                        name,
                                        address(node),
                                        node.said("TelSecretariat"),
                                        node.said("TelScolarite"),
                                        node.said("Fax"),
                                        node.said("EMail")))));
    }

    static Optional<FilePerson> person(XmlNode node) {
        return SsoIndex.number(node)
                .flatMap(ident -> node.attribute("Nom")
                        .flatMap(last -> node.attribute("Prenom")
                                .flatMap(first -> node.attribute("ID_Partenaire")
                                        .map(id -> new FilePerson(ident, last, first, id, address(node))))));
    }

    static Optional<FileTeacher> teacher(XmlNode node) {
        return person(node)
                .map(person ->
                        new FileTeacher(person, node.attribute("DateNaissance").flatMap(XmlTime::day)));
    }

    static Optional<FileGuardian> guardian(XmlNode node) {
        return person(node)
                .map(person -> new FileGuardian(person, node.first("Civilite").flatMap(SsoIndex::number)));
    }

    static Optional<FilePupil> pupil(XmlNode node) {
        return person(node)
                .flatMap(person -> node.attribute("DateNaissance")
                        .flatMap(XmlTime::day)
                        .map(born -> new FilePupil(
                                person,
                                born,
                                sex(node),
                                node.said("NumeroNational"),
                                node.all("Responsable")
                                        .flatMap(each -> SsoIndex.number(each).stream())
                                        .toList())));
    }

    private static Optional<Sex> sex(XmlNode node) {
        return node.attribute("Sexe").flatMap(text -> switch (text) {
            case SsoShape.MALE -> Optional.of(Sex.MALE);
            case SsoShape.FEMALE -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        });
    }

    private static MailAddress address(XmlNode node) {
        var lines = Stream.of("Adresse1", "Adresse2", "Adresse3", "Adresse4")
                .flatMap(line -> node.said(line).stream())
                .toList();
        return new MailAddress(
                lines,
                node.said("CodePostal").orElse(""),
                node.said("Ville").orElse(""),
                node.said("Pays").orElse(""));
    }
}
