#!/usr/bin/env python3
"""Checks a proof file as docs/proof.md describes, with nothing but Python's standard library.

usage: check_proof.py PROOF.json [PUBLIC_KEY]     PUBLIC_KEY: the city's key in Base64, from elsewhere than the file
Exit code 0: the proof holds. 1: it does not, or could not be checked. 2: wrong usage.
"""
import base64, hashlib, json, re, sys

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
PREFIX = bytes.fromhex("302a300506032b6570032100")  # what stands before an Ed25519 key in X.509


class Bad(Exception):
    """A sentence that says why the proof does not hold, or cannot be checked."""

def need(condition, sentence):
    if not condition:
        raise Bad(sentence)


# Ed25519, RFC 8032. A point is (x, y); verification needs no secrets, so plain arithmetic will do.
def recover_x(y, sign):
    need(y < P, "a point of the signature is not on the curve")
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    need((x * x - square) % P == 0 and not (x == 0 and sign), "a point of the signature is not on the curve")
    return P - x if x & 1 != sign else x

def decode(octets):
    number = int.from_bytes(octets, "little")
    y = number & (2**255 - 1)
    return recover_x(y, number >> 255), y

def add(a, b):
    (x1, y1), (x2, y2) = a, b
    all4 = D * x1 * x2 * y1 * y2 % P
    return ((x1 * y2 + x2 * y1) * pow(1 + all4, P - 2, P) % P, (y1 * y2 + x1 * x2) * pow(1 - all4, P - 2, P) % P)

def times(n, point):
    product = (0, 1)
    for bit in bin(n)[2:]:
        product = add(product, product)
        if bit == "1":
            product = add(product, point)
    return product

BASE = (recover_x(4 * pow(5, P - 2, P) % P, 0), 4 * pow(5, P - 2, P) % P)

def ed25519(key, message, signature):
    need(len(key) == 32 and len(signature) == 64, "the key or the signature has a wrong length")
    s = int.from_bytes(signature[32:], "little")
    need(s < ORDER, "the signature is out of range")
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    left, right = times(s, BASE), add(decode(signature[:32]), times(k, decode(key)))
    need(left == right, "the signature of the seal does not fit its content and the key")

# JSON: strict where it matters.
def members(pairs):
    names = [name for name, _ in pairs]
    need(len(set(names)) == len(names), "a name stands twice in one object")
    return dict(pairs)

def load(text):
    return json.loads(text, object_pairs_hook=members, parse_constant=lambda word: need(False, word + " is not JSON"))

def canonical(value):
    """RFC 8785 for what entries are made of: fractions and huge numbers are refused, not guessed."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    need(not isinstance(value, float), "numbers with a fraction or an exponent are not checked here")
    need(isinstance(value, (str, bool, type(None))) or abs(value) < 2**53, "a whole number is too large")
    return json.dumps(value, ensure_ascii=False)

def hasher(name):
    known = {"SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512", "SHA3-256": "sha3_256", "SM3": "sm3"}
    need(name in known, "the hash %r is not known here" % name)
    need(known[name] in hashlib.algorithms_available, "this Python has no " + name)
    return lambda octets: hashlib.new(known[name], octets).digest()

def check_seal(seal, known_key):
    names = "algorithm hash position publicKey root signature time treeSize version".split()
    need(isinstance(seal, dict) and sorted(seal) == names, "the seal does not have exactly its nine members")
    for name in names:
        wanted = int if name in ("position", "treeSize", "version") else str
        need(type(seal[name]) is wanted, "the member %r of the seal has a wrong type" % name)
    need(seal["version"] == 1, "the seal is of an unknown version")
    need(known_key in (None, seal["publicKey"]), "the seal was signed with another key than the one you gave")
    need(seal["algorithm"] == "Ed25519", "the signature algorithm %r is not known here" % seal["algorithm"])
    hasher(seal["hash"])
    key = base64.b64decode(seal["publicKey"], validate=True)
    need(key.startswith(PREFIX), "the public key is no Ed25519 key")
    signed = canonical({name: seal[name] for name in names if name != "signature"}).encode("utf-8")
    ed25519(key[len(PREFIX):], signed, base64.b64decode(seal["signature"], validate=True))


def check_entry(item, seal, H):
    entry, n, m = item["entry"], item["leafIndex"], seal["treeSize"] - 1
    need(canonical(load(entry)) == entry, "the entry is not in canonical form")
    need(type(n) is int and 0 <= n <= m, "the entry's place is not within the sealed journal")
    r = H(b"\0" + entry.encode("utf-8"))
    for text in item["path"]:
        need(re.fullmatch("[0-9a-f]{%d}" % (2 * len(r)), text), "the path has something that is no hash")
        p = bytes.fromhex(text)
        need(m > 0, "the path is too long")
        if n % 2 or n == m:
            r = H(b"\1" + p + r)
            while n % 2 == 0 and n:
                n, m = n // 2, m // 2
        else:
            r = H(b"\1" + r + p)
        n, m = n // 2, m // 2
    need(m == 0 and r.hex() == seal["root"], "the path does not lead from the entry to the root of the seal")


def main(arguments):
    if len(arguments) not in (2, 3):
        print(__doc__)
        return 2
    try:
        with open(arguments[1], "rb") as opened:
            proof = load(opened.read().decode("utf-8"))
        need((proof["format"], proof["version"]) == ("polity-proof", 1), "this is no proof file of version 1")
        seal, entries = proof["seal"], proof["entries"]
        check_seal(seal, arguments[2] if len(arguments) == 3 else None)
        need(isinstance(entries, list) and entries, "the file has no entries")
        for item in entries:
            check_entry(item, seal, hasher(seal["hash"]))
    except Bad as reason:
        print("BAD: %s." % reason)
        return 1
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as reason:
        print("BAD: the file could not be read as a proof (%s: %s)." % (type(reason).__name__, reason))
        return 1
    print("GOOD: %d of the %d entries sealed at %s stand in the journal as they do here." % (
        len(entries), seal["treeSize"], seal["time"]))
    compare = ";\nwhether it is the city's, this file cannot say: compare it."
    print("The seal was signed with the key " + seal["publicKey"] + ("." if len(arguments) == 3 else compare))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
