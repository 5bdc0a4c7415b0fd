package org.ent4j.examples.sample.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Places;
import org.ent4j.model.calendar.SchoolYear;

/** Makes one school, complete but for the hours of its lessons. */
public final class SchoolMaker {

    private static final List<String> HEROES = List.of(
            "Louise Orvane",
            "Jean Tilleul",
            "Marguerite Lune",
            "Émile Sorbier",
            "Aimée Clairval",
            "Victor Brisaurore",
            "Simone Delande",
            "Paul Mirande",
            "Berthe Fontlysse",
            "Anatole Vaucendrel",
            "Rosa Perdrix",
            "Théo Montlune");

    /** Classes of a level, in turn: every size comes equally often, so that many schools have 500 pupils in the mean. */
    private static final List<Integer> COLLEGES = List.of(4, 3, 5, 4, 3, 5, 4);

    private static final List<Integer> LYCEES = List.of(8, 4, 7, 10, 6, 9, 8);

    private final SchoolYear year;
    private final long seed;
    private final int lyceeClasses;

    /** @param lyceeClasses classes of each level of a lycée; 0 for the usual numbers */
    public SchoolMaker(SchoolYear year, long seed, int lyceeClasses) {
        this.year = year;
        this.seed = seed;
        this.lyceeClasses = lyceeClasses;
    }

    /** The school of that index, which shares teachers with those that the faculty has served so far. */
    public School make(int index, Faculty faculty) {
        var dice = Dice.of(seed, index);
        var ids = new Ids(Academie.firstPerson(index));
        var kind = kind(index);
        var town = Places.town(dice);
        var naming = dice.pick(List.of(ClassNaming.values()));
        var divisions = divisions(index, kind, naming);
        var plan = new GroupPlan(divisions);
        var families = new Families(year, ids, dice, plan, town).fill(dice.shuffled(seats(kind, divisions, dice)));
        var staff = faculty.local(ids, dice);
        others(families.pupils().size(), divisions.size()).forEach(staff::hire);
        var documentaliste = staff.hire(Post.DOCUMENTALISTE);
        var staffing = new Staffing(staff).staff(divisions, plan.parallels(), documentaliste);
        return named(index, Address.in(town, dice), dice)
                .kind(kind)
                .naming(naming)
                .addAllDivisions(divisions)
                .addAllGroups(plan.groups())
                .addAllPupils(sorted(families.pupils()))
                .addAllGuardians(families.guardians())
                .addAllAgents(staff.agents())
                .addAllServices(staffing.services())
                .putAllPrincipals(staffing.principals())
                .addAllRooms(rooms(divisions.size()))
                .addAllBundles(staffing.bundles())
                .build();
    }

    private static School.Builder named(int index, Address address, Dice dice) {
        return School.builder()
                .index(index)
                .uai(Academie.uai(index))
                .structure(Academie.structure(index))
                .name(dice.pick(HEROES))
                .address(address)
                .telephone(Places.landline(dice));
    }

    /** The first school is a collège; of ten, three are lycées. */
    private static SchoolKind kind(int index) {
        return Stream.of(3, 6, 9).anyMatch(lycee -> index % 10 == lycee) ? SchoolKind.LYCEE : SchoolKind.COLLEGE;
    }

    private List<Division> divisions(int index, SchoolKind kind, ClassNaming naming) {
        var usual = (kind == SchoolKind.COLLEGE ? COLLEGES : LYCEES).get(index % COLLEGES.size());
        var asked = kind == SchoolKind.LYCEE && lyceeClasses > 0 ? lyceeClasses : usual;
        var aLevel = index == 0 ? 4 : asked;
        return Level.of(kind).stream()
                .flatMap(level -> IntStream.rangeClosed(1, aLevel)
                        .mapToObj(number -> new Division(naming.code(level, number), level, number)))
                .toList();
    }

    private static List<Division> seats(SchoolKind kind, List<Division> divisions, Dice dice) {
        var seats = new ArrayList<Division>();
        for (var division : divisions) {
            var pupils = dice.between(kind.fewestPupils(), kind.mostPupils());
            IntStream.range(0, pupils).forEach(seat -> seats.add(division));
        }
        return seats;
    }

    private static List<Post> others(int pupils, int divisions) {
        return Stream.of(
                        times(1, Post.PRINCIPAL),
                        times(divisions > 12 ? 1 : 0, Post.ADJOINT),
                        times(1 + pupils / 350, Post.CPE),
                        times(2 + pupils / 100, Post.AED),
                        times(1 + pupils / 400, Post.SECRETARIAT))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Post> times(int number, Post post) {
        return IntStream.range(0, number).mapToObj(each -> post).toList();
    }

    private static List<Room> rooms(int divisions) {
        return Stream.of(
                        rooms(RoomKind.ORDINARY, 101, divisions + divisions / 5 + 2),
                        rooms(RoomKind.SCIENCE, 1, 2 + divisions / 5),
                        rooms(RoomKind.TECHNOLOGY, 1, 1 + divisions / 8),
                        rooms(RoomKind.ARTS, 1, 1 + divisions / 16),
                        rooms(RoomKind.MUSIC, 1, 1 + divisions / 16),
                        rooms(RoomKind.SPORT, 1, 1 + divisions / 8))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Room> rooms(RoomKind kind, int first, int number) {
        return IntStream.range(first, first + number)
                .mapToObj(each -> new Room(kind.code(each), kind))
                .collect(Collectors.toList());
    }

    private static List<Pupil> sorted(List<Pupil> pupils) {
        return pupils.stream()
                .sorted(Comparator.comparing((Pupil pupil) -> pupil.identity().usage())
                        .thenComparing(pupil -> pupil.identity().first())
                        .thenComparing(Pupil::id))
                .toList();
    }
}
