package org.ent4j.examples.sample.write;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Post;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Service;

/** Records of those who work at school, over all of their schools. Source: SDET, annexe 4 bis, PersEducNat. */
final class AafStaff {

    private AafStaff() {}

    /** @param schools where the person works, the first of them being the main one */
    static void agent(AafFiles files, Agent agent, List<School> schools) {
        files.add(Long.toString(agent.id()), it -> {
            AafPeople.identity(it.put("ENTPersonJointure", agent.id()), agent.identity())
                    .put(
                            "ENTPersonDateNaissance",
                            AafFiles.DAY.format(agent.identity().born()))
                    .put("mail", agent.mail())
                    .put("ENTPersonSTSId", agent.sts())
                    .put("ENTPersonStructRattach", schools.get(0).structure())
                    .put("ENTPersonFonctions", of(schools, (school, in) -> Stream.of(in + function(agent.post()))))
                    .put("ENTPersonCategorieEnseignant", isTeacher(agent))
                    .put("PersEducNatPresenceDevantEleves", isTeacher(agent))
                    .put(
                            "ENTEnsFonctionDir",
                            of(
                                    schools,
                                    (school, in) -> agent.post().directs()
                                            ? Stream.of(Long.toString(school.structure()))
                                            : Stream.of()));
            teaching(it, agent, schools);
        });
    }

    private static void teaching(AafFiles it, Agent agent, List<School> schools) {
        var post = agent.post();
        it.put("ENTAuxEnsCategoDiscipline", "")
                .put(
                        "ENTAuxEnsDisciplinesPoste",
                        post.teaches() ? List.of(post.label() + "$" + post.code()) : List.of())
                .put(
                        "ENTAuxEnsMEF",
                        of(
                                schools,
                                (school, in) -> services(agent, school)
                                        .flatMap(service -> service.audience().divisions().stream())
                                        .map(division -> in + division.level().mef() + "$"
                                                + division.level().label())))
                .put(
                        "ENTAuxEnsMatiereEnseignEtab",
                        of(
                                schools,
                                (school, in) -> services(agent, school)
                                        .map(service -> in + service.subject().label())))
                .put("ENTAuxEnsClasses", of(schools, (school, in) -> audiences(agent, school, Division.class, in)))
                .put("ENTAuxEnsGroupes", of(schools, (school, in) -> audiences(agent, school, Group.class, in)))
                .put("ENTAuxEnsClassesMatieres", of(schools, (school, in) -> taught(agent, school, Division.class, in)))
                .put("ENTAuxEnsGroupesMatieres", of(schools, (school, in) -> taught(agent, school, Group.class, in)))
                .put(
                        "ENTAuxEnsClassesPrincipal",
                        of(
                                schools,
                                (school, in) -> school.divisions().stream()
                                        .filter(division ->
                                                agent.equals(school.principals().get(division)))
                                        .map(division -> in + division.code())));
    }

    private static boolean isTeacher(Agent agent) {
        return agent.post().teaches() || agent.post().equals(Post.DOCUMENTALISTE);
    }

    private static String function(Post post) {
        return post.function() + "$" + post.functionLabel() + "$" + post.code() + "$" + post.label();
    }

    private static Stream<Service> services(Agent agent, School school) {
        return school.services().stream().filter(service -> service.teachers().contains(agent));
    }

    private static Stream<String> audiences(Agent agent, School school, Class<?> kind, String in) {
        return services(agent, school)
                .filter(service -> kind.isInstance(service.audience()))
                .map(service -> in + service.audience().code());
    }

    private static Stream<String> taught(Agent agent, School school, Class<?> kind, String in) {
        return services(agent, school)
                .filter(service -> kind.isInstance(service.audience()))
                .map(service ->
                        in + service.audience().code() + "$" + service.subject().code());
    }

    private static List<String> of(List<School> schools, BiFunction<School, String, Stream<String>> values) {
        return schools.stream()
                .flatMap(school -> values.apply(school, school.structure() + "$"))
                .distinct()
                .toList();
    }
}
