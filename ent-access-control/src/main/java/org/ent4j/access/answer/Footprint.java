package org.ent4j.access.answer;

/**
 * What a snapshot weighs, in bytes, apart from the rights themselves.
 *
 * @param people how many people it has had numbers for
 * @param records the compiled people: what decisions read, with what their affiliations say
 * @param ids the table that finds people by their ids
 * @param reverse the index for holders, made when they are first asked for
 * @param entries the compiled rules
 */
public record Footprint(int people, long records, long ids, long reverse, long entries) {

    /** Bytes a person for decisions, the table of ids included. */
    public double perPerson() {
        return people == 0 ? 0 : (double) (records + ids) / people;
    }

    /** Bytes a person with everything. */
    public double perPersonWithReverse() {
        return people == 0 ? 0 : (double) (records + ids + reverse) / people;
    }
}
