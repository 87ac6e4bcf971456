package org.polity.model.place;

/** The geodetic datum of coordinates (坐标系). */
public enum Datum {
    /** China Geodetic Coordinate System 2000 (2000国家大地坐标系). */
    CGCS2000,
    /** World Geodetic System 1984, treated as equal to CGCS2000. */
    WGS84,
    /** The shifted datum of public maps (火星坐标). */
    GCJ02,
    /** A further shifted datum of one map vendor (百度坐标). */
    BD09
}
