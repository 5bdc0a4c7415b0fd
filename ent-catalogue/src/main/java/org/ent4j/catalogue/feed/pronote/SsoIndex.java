package org.ent4j.catalogue.feed.pronote;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.feed.structure.ValueType;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.catalogue.feed.structure.XmlTime;

/** What a file has under each number, identifier and UAI: the first of each. */
final class SsoIndex {

    private final Map<String, XmlNode> byIdent = new HashMap<>();
    private final Map<String, XmlNode> people = new HashMap<>();
    private final Map<String, XmlNode> byPartnerId = new HashMap<>();
    private final Map<String, XmlNode> byUai = new HashMap<>();
    private final Optional<LocalDate> made;

    SsoIndex(XmlNode root) {
        this.made = root.attribute("Date").flatMap(XmlTime::moment).map(LocalDateTime::toLocalDate);
        root.first("Nomenclatures")
                .flatMap(all -> all.first("Civilites"))
                .ifPresent(list -> list.children().forEach(row -> ident(list, row)));
        root.children().forEach(list -> list.children().forEach(row -> add(list, row)));
    }

    private void add(XmlNode list, XmlNode row) {
        ident(list, row);
        if (SsoRow.PEOPLE.contains(list.name())) {
            number(row).ifPresent(ident -> people.putIfAbsent(ident.toString(), row));
            row.attribute("ID_Partenaire").ifPresent(id -> byPartnerId.putIfAbsent(id, row));
        } else if (list.name().equals("Etablissements")) {
            row.said("Numero").ifPresent(uai -> byUai.putIfAbsent(uai.toUpperCase(Locale.ROOT), row));
        }
    }

    private void ident(XmlNode list, XmlNode row) {
        number(row).ifPresent(ident -> byIdent.putIfAbsent(list.name() + " " + ident, row));
    }

    /** The number of an element; nothing when it is none. */
    static Optional<Long> number(XmlNode node) {
        return node.attribute("Ident")
                .filter(ValueType.UNSIGNED_INT.takes())
                .map(String::strip)
                .map(Long::parseLong);
    }

    Optional<XmlNode> byIdent(String list, String ident) {
        return Optional.ofNullable(byIdent.get(list + " " + ident));
    }

    Optional<XmlNode> person(String ident) {
        return Optional.ofNullable(people.get(ident));
    }

    Optional<XmlNode> byPartnerId(String id) {
        return Optional.ofNullable(byPartnerId.get(id));
    }

    Optional<XmlNode> byUai(String uai) {
        return Optional.ofNullable(byUai.get(uai.toUpperCase(Locale.ROOT)));
    }

    Optional<LocalDate> made() {
        return made;
    }
}
