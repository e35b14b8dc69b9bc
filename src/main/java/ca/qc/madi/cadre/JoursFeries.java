package ca.qc.madi.cadre;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which a time limit does not end in Québec: weekends and public holidays (AMB-03). */
final class JoursFeries {

    private static final String QUEBEC = "qc";
    private static final HolidayManager CALENDRIER =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.CANADA));

    private JoursFeries() {}

    static boolean ferie(LocalDate jour) {
        DayOfWeek nom = jour.getDayOfWeek();
        return nom == DayOfWeek.SATURDAY
                || nom == DayOfWeek.SUNDAY
                || CALENDRIER.isHoliday(jour, HolidayType.PUBLIC_HOLIDAY, QUEBEC);
    }

    /** The day itself, or the next one that is neither of a weekend nor a holiday. */
    static LocalDate reporter(LocalDate jour) {
        LocalDate reporte = jour;
        while (ferie(reporte)) reporte = reporte.plusDays(1);
        return reporte;
    }
}
