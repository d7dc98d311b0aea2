package id.banua.batch.person;

/** Why a NIK or KK cannot be right. */
public enum NumberFault {
    /** Came from a cell that holds a number: spreadsheets keep 15 digits of 16. */
    NUMBER_CELL,
    /** Anything but 16 digits. */
    NOT_16_DIGITS,
    /** No province has those first two digits, or regency or district is 00. */
    NO_REGION,
    /** Digits 7 to 12 are no day, month and year. */
    NO_DATE,
    /** The last four digits are 0000. */
    NO_SERIAL
}
