package org.ent4j.directory.feed.oneroster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/**
 * The orgs: each is a structure, whatever its type, since people belong to districts and departments too. A French
 * school is known by its UAI, which stands in {@code identifier} or is the id itself. The tree is checked and not kept:
 * a structure of the directory has none above it.
 */
final class OneRosterOrgs {

    private static final String PARENT = "parentSourcedId";

    private final OneRosterBundle bundle;
    private final OneRosterAccount account;
    private final String system;
    private final KnownStructures known;
    private final Map<String, StructureId> ids = new HashMap<>();
    private final Map<StructureId, OneRosterRow> rows = new LinkedHashMap<>();

    OneRosterOrgs(OneRosterBundle bundle, OneRosterAccount account, String system, KnownStructures known) {
        this.bundle = bundle;
        this.account = account;
        this.system = system;
        this.known = known;
        bundle.rows(OneRosterFile.ORGS).forEach(this::read);
        checkTree();
    }

    private void read(OneRosterRow row) {
        var key = key(row.id());
        var id = known.of(key).orElseGet(() -> Structure.idOf(uai(row), key));
        ids.put(row.id(), id);
        if (rows.putIfAbsent(id, row) != null) {
            account.reject(row, new FeedDefect.DuplicateId(id.value()));
        } else {
            uai(row).filter(uai -> !uai.isGenuine())
                    .ifPresent(uai -> account.warn(row.where(), FeedDefect.FictitiousUai.of(uai)));
        }
    }

    private SourceKey key(String id) {
        return new SourceKey(Sources.ONEROSTER, system, id);
    }

    private static Optional<Uai> uai(OneRosterRow row) {
        return Uai.parseLeniently(row.text("identifier"))
                .orElse(Uai.parseLeniently(row.id()))
                .toJavaOptional();
    }

    private void checkTree() {
        var sound = new HashSet<String>();
        bundle.rows(OneRosterFile.ORGS).forEach(row -> climb(row, sound));
    }

    private void climb(OneRosterRow start, Set<String> sound) {
        var path = new HashSet<String>();
        var here = Optional.of(start);
        while (here.isPresent() && !sound.contains(here.get().id())) {
            var row = here.get();
            if (!path.add(row.id())) {
                account.warn(row.where(), new OneRosterDefect.Circle(row.id()));
                break;
            }
            var parent = row.value(PARENT);
            here = parent.flatMap(id -> bundle.row(OneRosterFile.ORGS, id));
            if (here.isEmpty()) {
                parent.ifPresent(id -> account.warn(row.where(), new OneRosterDefect.Unresolved(PARENT, id)));
            }
        }
        sound.addAll(path);
    }

    Optional<StructureId> id(String org) {
        return Optional.ofNullable(ids.get(org));
    }

    /** The structures in the order of the file, each with its row. */
    Map<StructureId, OneRosterRow> rows() {
        return rows;
    }

    /** A structure in the making: its classes, groups and subjects are missing. */
    Structure.Builder structure(StructureId id, OneRosterRow row) {
        var name = row.value("name");
        if (name.isEmpty()) {
            account.warn(row.where(), new FeedDefect.RequiredMissing("name"));
        }
        var builder = Structure.builder();
        builder.id(id).uai(uai(row)).addKeys(key(row.id())).name(name.orElse(row.id()));
        return builder.type(row.value("metadata.type").orElse(row.text("type")));
    }
}
