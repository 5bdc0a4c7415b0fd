package org.ent4j.catalogue.feed.pronote;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.catalogue.feed.structure.XmlTime;

/**
 * An element of a file, with the element around it and what the file has elsewhere.
 *
 * @param list the name of the list in which it stands, or "" for the root
 * @param isAgain whether one before it, in the same element, has its name and its number
 */
record SsoRow(XmlNode node, XmlNode parent, String list, SsoIndex index, boolean isAgain) {

    static final Set<String> PEOPLE = Set.of("Personnels", "Professeurs", "Responsables", "Eleves");

    /** It stands in the list itself, not in one of its rows. */
    private boolean isRow() {
        return parent.name().equals(list);
    }

    boolean isPerson() {
        return isRow() && PEOPLE.contains(list);
    }

    boolean isDeclaredSchool() {
        return isRow() && list.equals("Etablissements");
    }

    boolean isManagedSchool() {
        return isRow() && list.equals("EtablissementsGeres");
    }

    boolean isGuardianReference() {
        return parent.name().equals("Eleve") && node.name().equals("Responsable");
    }

    boolean isCivilityReference() {
        return parent.name().equals("Responsable") && node.name().equals("Civilite");
    }

    boolean isNumbered() {
        return isRow() && ident().isPresent();
    }

    /** The number as a number, so that {@code 7} and {@code +07} are one. */
    Optional<String> ident() {
        return SsoIndex.number(node).map(String::valueOf);
    }

    String number() {
        return ident().orElse("");
    }

    /** The first that has the same number in the same list, when this is another. */
    Optional<XmlNode> sameNumber() {
        return other(index.byIdent(list, number()));
    }

    /** The first of another list of people that has the same number. */
    Optional<XmlNode> sameNumberElsewhere() {
        return other(index.person(number())).filter(first -> !first.name().equals(node.name()));
    }

    Optional<String> partnerId() {
        return isPerson() ? node.attribute("ID_Partenaire") : Optional.empty();
    }

    Optional<XmlNode> samePartnerId() {
        return partnerId().filter(id -> !id.isBlank()).flatMap(id -> other(index.byPartnerId(id)));
    }

    Optional<XmlNode> sameUai() {
        return node.said("Numero").flatMap(uai -> other(index.byUai(uai)));
    }

    private Optional<XmlNode> other(Optional<XmlNode> first) {
        return first.filter(each -> each != node);
    }

    Optional<LocalDate> born() {
        return isPerson() ? node.attribute("DateNaissance").flatMap(XmlTime::day) : Optional.empty();
    }

    Optional<String> blankName() {
        var names = isPerson() ? Set.of("Nom", "Prenom") : isDeclaredSchool() ? Set.of("Nom") : Set.<String>of();
        return names.stream()
                .sorted()
                .filter(name -> node.attribute(name).filter(String::isBlank).isPresent())
                .findFirst();
    }
}
