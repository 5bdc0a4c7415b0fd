package org.ent4j.directory.feed.aaf;

import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Teaching;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** An affiliation while the attributes of a person are read. */
final class AafPlace {

    final Set<Fonction> fonctions = new TreeSet<>();
    final Set<Discipline> disciplines = new TreeSet<>();
    final Set<String> classes = new TreeSet<>();
    final Set<String> groups = new TreeSet<>();
    final Set<Teaching> teachings = new TreeSet<>();
    final Set<String> headTeacherOf = new TreeSet<>();
    final AafStays stays = new AafStays();

    static AafPlace of(Affiliation affiliation) {
        var place = new AafPlace();
        place.fonctions.addAll(affiliation.fonctions());
        place.disciplines.addAll(affiliation.disciplines());
        place.classes.addAll(affiliation.classes());
        place.groups.addAll(affiliation.groups());
        place.teachings.addAll(affiliation.teachings());
        place.headTeacherOf.addAll(affiliation.headTeacherOf());
        return place;
    }

    boolean isEmpty() {
        return fonctions.isEmpty()
                && disciplines.isEmpty()
                && classes.isEmpty()
                && groups.isEmpty()
                && teachings.isEmpty()
                && headTeacherOf.isEmpty();
    }

    Affiliation in(StructureId structure, String source, Profil profil) {
        return Affiliation.builder()
                .structure(structure)
                .source(source)
                .profil(profil)
                .addAllFonctions(fonctions)
                .addAllDisciplines(disciplines)
                .addAllClasses(classes)
                .addAllGroups(groups)
                .addAllTeachings(teachings)
                .addAllHeadTeacherOf(headTeacherOf)
                .addAllStays(stays.all())
                .build();
    }
}
