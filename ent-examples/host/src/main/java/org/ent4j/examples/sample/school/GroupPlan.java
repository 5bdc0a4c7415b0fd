package org.ent4j.examples.sample.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Programme.Band;

/** The groups of a school, and which of them a pupil of a class joins. */
final class GroupPlan {

    private static final int CLASSES_OF_A_BAND = 3;

    private final Map<Level, List<Division>> levels = new LinkedHashMap<>();
    private final List<Parallel> parallels = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Parallel, Integer> dealt = new HashMap<>();

    GroupPlan(List<Division> divisions) {
        divisions.forEach(each ->
                levels.computeIfAbsent(each.level(), level -> new ArrayList<>()).add(each));
        levels.forEach((level, classes) -> {
            Programme.of(level).halves().forEach(pair -> classes.forEach(one -> halve(one, pair)));
            Programme.of(level).bands().forEach(band -> split(classes).forEach(some -> band(level, some, band)));
        });
    }

    List<Parallel> parallels() {
        return parallels;
    }

    List<Group> groups() {
        return parallels.stream().flatMap(each -> each.groups().stream()).toList();
    }

    List<Division> sameLevel(Division division) {
        var all = levels.getOrDefault(division.level(), List.of());
        return all.stream().filter(other -> !other.equals(division)).toList();
    }

    /** The groups of the next pupil of a class: those of a set are dealt in turn, so that they are of the same size. */
    List<Group> deal(Division division, Dice dice) {
        return parallels.stream()
                .filter(each -> each.divisions().contains(division))
                .filter(each -> dice.chance(each.share()))
                .map(each -> each.groups()
                        .get((dealt.merge(each, 1, Integer::sum) - 1)
                                % each.groups().size()))
                .toList();
    }

    private void halve(Division division, List<Subject> pair) {
        var groups = List.of(half(division, 1), half(division, 2));
        parallels.add(new Parallel(List.of(division), groups, pair, true, 2, 1));
    }

    private static Group half(Division division, int number) {
        return new Group(division.code() + "GR." + number, division.code() + " GROUPE " + number, List.of(division));
    }

    private void band(Level level, List<Division> some, Band band) {
        var size = band.subjects().size() == 1 ? 1 : Math.max(2, some.size());
        var subjects = new ArrayList<Subject>();
        for (var i = 0; i < size; i++) {
            subjects.add(band.subjects().get(i % band.subjects().size()));
        }
        var groups =
                subjects.stream().map(subject -> group(level, some, subject)).toList();
        parallels.add(new Parallel(some, groups, List.copyOf(subjects), false, band.halves(), band.share()));
    }

    private Group group(Level level, List<Division> some, Subject subject) {
        var stem = level.sign() + subject.gestion().replace("-", "") + "GR.";
        var number = numbers.merge(stem, 1, Integer::sum);
        return new Group(stem + number, level.sign() + " " + subject.label() + " GROUPE " + number, some);
    }

    private static List<List<Division>> split(List<Division> classes) {
        var blocks = (classes.size() + CLASSES_OF_A_BAND - 1) / CLASSES_OF_A_BAND;
        var split = new ArrayList<List<Division>>();
        for (var block = 0; block < blocks; block++) {
            split.add(List.copyOf(
                    classes.subList(block * classes.size() / blocks, (block + 1) * classes.size() / blocks)));
        }
        return split;
    }

    /**
     * Groups that work at the same time.
     *
     * @param taught their subjects, in the order of the groups
     * @param swap the groups exchange their subjects in a second lesson
     * @param halves of an hour a week, of each group in each of its subjects
     * @param share of the pupils of the classes, from 0 to 1
     */
    record Parallel(
            List<Division> divisions,
            List<Group> groups,
            List<Subject> taught,
            boolean swap,
            int halves,
            double share) {}
}
