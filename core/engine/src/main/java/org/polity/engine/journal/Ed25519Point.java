package org.polity.engine.journal;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A point of the curve of Ed25519 (RFC 8032, section 5.1). Used once a start, to compute the public key of a private one: a
 * PKCS#8 file has none and the JDK offers no way. Plain affine arithmetic; the signer checks the outcome with the JDK.
 */
record Ed25519Point(BigInteger x, BigInteger y) {
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger D = quotient(BigInteger.valueOf(-121665), BigInteger.valueOf(121666));
    private static final Ed25519Point ZERO = new Ed25519Point(BigInteger.ZERO, BigInteger.ONE);
    private static final Ed25519Point BASE = new Ed25519Point(
            new BigInteger("15112221349535400772501151409588531511454012693041857206046113283949847762202"),
            quotient(BigInteger.valueOf(4), BigInteger.valueOf(5)));
    private static final int LENGTH = 32;

    /** The public key of a private key of 32 bytes, as 32 bytes (section 5.1.5). */
    static byte[] publicKey(byte[] privateKey) {
        byte[] scalar = Arrays.copyOf(sha512(privateKey), LENGTH);
        scalar[0] &= (byte) 0xF8;
        scalar[31] &= 0x7F;
        scalar[31] |= 0x40;
        return BASE.times(new BigInteger(1, reversed(scalar))).encoded();
    }

    private static byte[] sha512(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-512", e);
        }
    }

    private Ed25519Point times(BigInteger scalar) {
        Ed25519Point product = ZERO;
        for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
            product = product.plus(product);
            if (scalar.testBit(bit)) {
                product = product.plus(this);
            }
        }
        return product;
    }

    private Ed25519Point plus(Ed25519Point other) {
        BigInteger across = x.multiply(other.y).add(other.x.multiply(y));
        BigInteger along = y.multiply(other.y).add(x.multiply(other.x));
        BigInteger all = D.multiply(x).multiply(other.x).multiply(y).multiply(other.y);
        return new Ed25519Point(
                quotient(across, BigInteger.ONE.add(all)), quotient(along, BigInteger.ONE.subtract(all)));
    }

    /** The y coordinate, little-endian, with the sign of x in its highest bit. */
    private byte[] encoded() {
        BigInteger signed = x.testBit(0) ? y.setBit(255) : y;
        byte[] big = signed.toByteArray();
        byte[] little = reversed(big);
        // A leading zero for the sign of the BigInteger falls away, a short number is filled up.
        return Arrays.copyOf(little, LENGTH);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static BigInteger quotient(BigInteger dividend, BigInteger divisor) {
        return dividend.multiply(divisor.modInverse(P)).mod(P);
    }
}
