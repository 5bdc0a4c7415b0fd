package org.ent4j.directory.feed.siecle;

import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/**
 * The school and the year that the files are about. Ids are unique in the base of the school and among people of one
 * kind: a pupil and a guardian may have the same, so keys tell the kind.
 */
record SiecleSchool(Uai uai, SchoolYear year) {

    StructureId structure() {
        return new StructureId(uai.value());
    }

    SourceKey key() {
        return key(uai.value());
    }

    SourceKey pupil(String id) {
        return key("eleve:" + id);
    }

    SourceKey guardian(String id) {
        return key("personne:" + id);
    }

    private SourceKey key(String key) {
        return new SourceKey(Sources.SIECLE, uai.value(), key);
    }
}
