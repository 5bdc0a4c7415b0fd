package org.ent4j.directory.person;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.person.Profil;

/** An affiliation as the memberships that it consists of, and back. */
final class AffiliationMemberships {

    private static final Map<MembershipKind, BiConsumer<Affiliation.Builder, MembershipKey>> ADD = Map.ofEntries(
            Map.entry(MembershipKind.PROFIL, (builder, key) -> builder.profil(Profil.valueOf(key.code()))),
            Map.entry(MembershipKind.MEF, (builder, key) -> {}),
            Map.entry(MembershipKind.CLASS, (builder, key) -> builder.addClasses(key.code())),
            Map.entry(MembershipKind.GROUP, (builder, key) -> builder.addGroups(key.code())),
            Map.entry(MembershipKind.CLASS_OF_STAFF, (builder, key) -> builder.addClasses(key.code())),
            Map.entry(MembershipKind.GROUP_OF_STAFF, (builder, key) -> builder.addGroups(key.code())),
            Map.entry(MembershipKind.HEAD_TEACHER, (builder, key) -> builder.addHeadTeacherOf(key.code())),
            Map.entry(MembershipKind.TEACHING_CLASS, (builder, key) -> teaching(builder, Teaching.Audience.CLASS, key)),
            Map.entry(MembershipKind.TEACHING_GROUP, (builder, key) -> teaching(builder, Teaching.Audience.GROUP, key)),
            Map.entry(MembershipKind.FONCTION, (builder, key) -> builder.addFonctions(new Fonction(key.code()))),
            Map.entry(MembershipKind.DISCIPLINE, (builder, key) -> builder.addDisciplines(new Discipline(key.code()))));

    private AffiliationMemberships() {}

    static SortedSet<MembershipKey> of(Affiliation affiliation) {
        var pupil = affiliation.profil() == Profil.ELEVE;
        return Stream.of(
                        Stream.of(MembershipKey.of(
                                MembershipKind.PROFIL, affiliation.profil().name())),
                        keys(pupil ? MembershipKind.CLASS : MembershipKind.CLASS_OF_STAFF, affiliation.classes()),
                        keys(pupil ? MembershipKind.GROUP : MembershipKind.GROUP_OF_STAFF, affiliation.groups()),
                        keys(MembershipKind.HEAD_TEACHER, affiliation.headTeacherOf()),
                        keys(MembershipKind.FONCTION, affiliation.fonctions()),
                        keys(MembershipKind.DISCIPLINE, affiliation.disciplines()),
                        affiliation.teachings().stream().map(MembershipKey::of))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MembershipKey> keys(MembershipKind kind, Collection<?> codes) {
        return codes.stream().map(code -> MembershipKey.of(kind, code.toString()));
    }

    static Affiliation of(Affiliation.Place place, Collection<MembershipKey> keys) {
        var builder = Affiliation.builder();
        builder.structure(place.structure()).source(place.source());
        keys.forEach(key -> ADD.getOrDefault(key.kind(), (any, unknown) -> {}).accept(builder, key));
        return builder.build();
    }

    private static void teaching(Affiliation.Builder builder, Teaching.Audience audience, MembershipKey key) {
        key.subject().ifPresent(subject -> builder.addTeachings(new Teaching(audience, key.code(), subject)));
    }
}
