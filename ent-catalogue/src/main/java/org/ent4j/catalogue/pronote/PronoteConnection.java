package org.ent4j.catalogue.pronote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** How a school, or a cité scolaire, is connected to its Pronote. {@link ConnectionRules} says what it has to be. */
@EntStyle
@Value.Immutable
public interface PronoteConnection {

    Filing<PronoteConnection> FILING = new Filing<>(
            "pronote-connection",
            connection -> connection.school().value(),
            connection -> Scope.school(connection.school()));

    /** The school under whose UAI Pronote knows it. */
    StructureId school();

    /** The other structures of the cité scolaire that have the same Pronote. */
    List<StructureId> regrouped();

    Hosting hosting();

    /** {@code https://0570001A.index-education.net/pronote/}. */
    String server();

    /** The name of the portal at Index Éducation. */
    String partner();

    @Value.Default
    default Delegation delegation() {
        return Delegation.CAS;
    }

    @Value.Default
    default Recognition recognition() {
        return Recognition.BY_FILE;
    }

    /** The last export of identifiers. */
    Optional<ExportMark> lastExport();

    /** The last export of everybody. */
    Optional<ExportMark> lastComplete();

    PronoteConnection withLastExport(ExportMark mark);

    PronoteConnection withLastExport(Optional<? extends ExportMark> mark);

    PronoteConnection withLastComplete(ExportMark mark);

    PronoteConnection withLastComplete(Optional<? extends ExportMark> mark);

    /** All its structures, the first one first. */
    default List<StructureId> structures() {
        var all = new ArrayList<StructureId>();
        all.add(school());
        all.addAll(regrouped());
        return all;
    }

    /** This one, after an export. */
    default PronoteConnection exported(ExportMark mark) {
        var exported = withLastExport(mark);
        return mark.isComplete() ? exported.withLastComplete(mark) : exported;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a connection; school, hosting, server and partner are required. */
    final class Builder extends ImmutablePronoteConnection.Builder {}
}
