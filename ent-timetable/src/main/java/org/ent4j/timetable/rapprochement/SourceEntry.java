package org.ent4j.timetable.rapprochement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.style.EntStyle;
import org.ent4j.timetable.source.ItemKind;
import org.immutables.value.Value;

/** An item of the file with all that can tell which of the host's it is. */
@EntStyle
@Value.Immutable
interface SourceEntry {

    ItemKind kind();

    SourceItem item();

    Optional<PersonName> name();

    Optional<LocalDate> birthDate();

    Map<String, String> identifiers();

    /** Names under which the host may know it; empty for people. */
    Set<String> labels();

    /** The code of a subject, or "". */
    @Value.Default
    default String code() {
        return "";
    }

    /** Of a part of a class or a group: keys of the classes that it draws from. */
    List<String> classes();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSourceEntry.Builder {}
}
