package org.ent4j.examples.host;

/** The files of a timetable that this host takes; what came from STS-web has no lessons, and may stand beside another. */
public enum TimetableFile {
    EDT("edt.xml"),
    EMP_STS("emp_sts.xml"),
    UDT("udt.zip"),
    EXP_COURS("exp_cours.xml"),
    CSV("cours.csv"),
    ICALENDAR("agenda.ics"),
    STS_EMP("sts_emp.xml");

    private final String deposited;

    TimetableFile(String deposited) {
        this.deposited = deposited;
    }

    /** Its name in a deposit. */
    public String deposited() {
        return deposited;
    }

    /** Whether it names neither its school nor its year, and has labels for days and hours. */
    public boolean hasLabels() {
        return this == EXP_COURS || this == CSV || this == ICALENDAR;
    }

    /** Whether whoever gives it has to say of which school it is. */
    public boolean needsItsSchool() {
        return this == UDT || hasLabels();
    }
}
